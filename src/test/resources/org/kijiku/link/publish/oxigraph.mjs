// Loads files into Oxigraph and prints how many quads each gave. Arguments: a folder with node_modules/oxigraph, then
// pairs of file and media type.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const [folder, ...files] = process.argv.slice(2);
const { Store } = createRequire(folder + "/")("oxigraph");
for (let i = 0; i < files.length; i += 2) {
  const store = new Store();
  store.load(readFileSync(files[i], "utf8"), { format: files[i + 1], base_iri: "https://w3id.org/kijiku/" });
  console.log(store.size);
}
