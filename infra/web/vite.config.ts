import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  // The gateway puts the nonce of its answer in this place.
  html: { cspNonce: 'NONCE_OF_THIS_ANSWER' },
  build: {
    outDir: 'target/dist',
    emptyOutDir: true,
    assetsDir: 'app',
    // A file inlined as data: would need a wider policy.
    assetsInlineLimit: 0,
    manifest: true,
    target: 'es2022',
  },
  // With the system running on its usual port, changes show at once.
  server: {
    proxy: Object.fromEntries(
      ['/api', '/oauth2', '/login', '/logout', '/identity'].map((path) => [
        path,
        'http://127.0.0.1:8080',
      ]),
    ),
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing.ts'],
    reporters: ['default', ['junit', { outputFile: 'target/surefire-reports/TEST-web.xml' }]],
  },
});
