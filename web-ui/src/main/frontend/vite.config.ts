import { defineConfig } from 'vite';

export default defineConfig({
  base: '/ui/',
  publicDir: false,
  build: {
    outDir: '../../../target/classes/static/ui',
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { app: 'app/app.ts' } },
  },
});
