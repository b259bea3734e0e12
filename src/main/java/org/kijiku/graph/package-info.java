/** Facts as RDF: vocabulary, IRIs made from content, the translation of a facts document into triples, reading of authority files, and SHACL validation. */
@NullMarked
package org.kijiku.graph;

import org.jspecify.annotations.NullMarked;
