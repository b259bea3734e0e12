/**
 * The facts document as JSON: written from a {@link org.kijiku.fact.FactsDocument}, and parsed into a
 * {@link org.kijiku.fact.json.FactsDraft}, a document nobody has checked yet. Only {@code org.kijiku.fact.verify} makes
 * facts of a draft. The published form is {@code ontology/facts.schema.json}.
 */
@NullMarked
package org.kijiku.fact.json;

import org.jspecify.annotations.NullMarked;
