/**
 * Builds what is served and what serves it:
 * `dist/assets` (styles, scripts, fonts; named by their content, listed in manifest.json) and `dist/main.js` with its workers.
 */
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import esbuild from 'esbuild'

const browserEntries = {
  portal: 'client/styles/portal.css',
  desk: 'client/styles/desk.css',
  'desk-script': 'client/elements/desk.ts',
  'story-editor': 'client/elements/story-editor.ts',
  'check-in': 'client/elements/check-in.ts',
  'field-notes': 'client/elements/field-notes.ts',
  'field-acts': 'client/elements/field-acts.ts',
  'sign-pad': 'client/elements/sign-pad.ts',
  offline: 'client/styles/offline.css',
  'offline-verify': 'client/offline/offline-verify.ts',
  display: 'client/portal/display.ts',
  'portal-script': 'client/portal/portal.ts',
  'service-worker': 'client/portal/service-worker.ts',
  'guong-sang-cot': 'client/embed/guong-sang-cot.ts',
  icon: 'client/icon.svg',
}
const serverEntries = {
  main: 'src/main.ts',
  'pdf-worker': 'src/platform/documents/pdf-worker.ts',
  'voice-process': 'src/platform/speech/voice-process.ts',
}

/**
 * Builds everything once, or again at every change when `watch` is given.
 * @param {{ root: string, outdir?: string, watch?: (() => void) | boolean, only?: 'browser' }} options
 *   `watch` may be told of each new build; `only: 'browser'` leaves the server alone.
 * @returns {Promise<{ manifest: Record<string, string>, stop: () => Promise<void> }>}
 */
export async function build({ root, outdir = join(root, 'dist'), watch = false, only }) {
  const told = typeof watch === 'function' ? watch : () => {}
  await rm(join(outdir, 'assets'), { recursive: true, force: true })
  let manifest = {}
  const writeManifest = async (metafile) => {
    manifest = manifestOf(metafile, root)
    await mkdir(join(outdir, 'assets'), { recursive: true })
    await writeFile(join(outdir, 'assets/manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  }
  const contexts = await Promise.all([
    esbuild.context({ ...browser(root, outdir, Boolean(watch)), plugins: [afterwards(writeManifest, told)] }),
    ...(only === 'browser'
      ? []
      : [esbuild.context({ ...server(root, outdir), plugins: [afterwards(async () => {}, told)] })]),
  ])
  const stop = async () => void (await Promise.all(contexts.map((context) => context.dispose())))
  try {
    await Promise.all(contexts.map((context) => context.rebuild()))
    if (watch) await Promise.all(contexts.map((context) => context.watch()))
  } catch (error) {
    await stop()
    throw error
  }
  if (!watch) await stop()
  return { manifest, stop }
}

function browser(root, outdir, watching) {
  return {
    absWorkingDir: root,
    entryPoints: present(root, browserEntries),
    outdir: join(outdir, 'assets'),
    bundle: true,
    minify: !watching,
    format: 'esm',
    target: ['es2022', 'chrome123', 'firefox121', 'safari17.5'],
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.svg': 'copy' },
    metafile: true,
    logLevel: 'warning',
  }
}

function server(root, outdir) {
  return {
    absWorkingDir: root,
    entryPoints: present(root, serverEntries),
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.sql': 'text' },
    logLevel: 'warning',
  }
}

/** The entries whose files are there. */
function present(root, entries) {
  return Object.entries(entries)
    .filter(([, path]) => existsSync(join(root, path)))
    .map(([out, path]) => ({ in: path, out }))
}

/** Plain name → address, for the entries and for every font they use. */
function manifestOf(metafile, root) {
  const manifest = {}
  for (const [output, { entryPoint, inputs }] of Object.entries(metafile.outputs)) {
    const source = entryPoint ?? Object.keys(inputs)[0]
    if (!source) continue
    const name =
      { 'client/elements/desk.ts': 'desk.js', 'client/portal/portal.ts': 'portal.js' }[source] ??
      basename(source).replace(/\.ts$/, '.js')
    manifest[name] = `/assets/${basename(relative(root, output))}`
  }
  return Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => a.localeCompare(b)))
}

function afterwards(write, told) {
  return {
    name: 'afterwards',
    setup(context) {
      context.onEnd(async ({ errors, metafile }) => {
        if (errors.length > 0) return
        if (metafile) await write(metafile)
        told()
      })
    },
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  await build({ root: dirname(dirname(fileURLToPath(import.meta.url))) })
}
