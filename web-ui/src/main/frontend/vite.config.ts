import { defineConfig } from 'vite';

export default defineConfig({
  base: '/ui/',
  publicDir: 'public',
  build: {
    outDir: '../../../target/classes/static/ui',
    emptyOutDir: true,
    target: ['chrome125', 'firefox128', 'safari18'],
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: {
        app: 'app/app.ts',
        editor: 'editor/editor.ts',
        reader: 'reading/reader.ts',
        teleprompter: 'reading/teleprompter.ts',
        sheet: 'reading/sheet.ts',
        diagram: 'diagram/diagram.ts',
      } },
  },
});
