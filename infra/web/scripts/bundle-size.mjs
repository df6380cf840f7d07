// What everybody has to load before anything shows, compressed as the gateway does it.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 250;
const dist = new URL('../target/dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const entry = Object.values(manifest).find((chunk) => chunk.isEntry);

const files = new Set();
const visit = (chunk) => {
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  (chunk.css ?? []).forEach((file) => files.add(file));
  (chunk.imports ?? []).forEach((name) => visit(manifest[name]));
};
visit(entry);

const bytes = [...files].reduce(
  (sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length,
  0,
);
const kb = Math.ceil(bytes / 1024);
console.log(`main bundle: ${kb} kB gzip in ${files.size} files, of ${LIMIT_KB} allowed`);
if (kb > LIMIT_KB) {
  console.error('Load what is new by route, or leave a library out.');
  process.exit(1);
}
