import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { Refusal } from '../refusal.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

type Asset = { type: string; plain: Buffer; br?: Buffer; gzip?: Buffer }

/** The built styles, scripts and fonts. Their names carry their contents' hash, so readers keep them for good. */
export function createAssets(folder: string) {
  const kept = new Map<string, Asset>()

  const load = (name: string): Asset => {
    const known = kept.get(name)
    if (known) return known
    const type = types[extname(name)]
    if (!type || !/^[\w.-]+$/.test(name)) throw new Refusal('missing', 'notFound')
    let plain: Buffer
    try {
      plain = readFileSync(join(folder, name))
    } catch {
      throw new Refusal('missing', 'notFound')
    }
    const isText = /^text|svg/.test(type)
    const asset = isText ? { type, plain, br: brotliCompressSync(plain), gzip: gzipSync(plain) } : { type, plain }
    kept.set(name, asset)
    return asset
  }

  return new Hono().get('/assets/:name', (c) => {
    const asset = load(c.req.param('name'))
    const accepted = c.req.header('accept-encoding') ?? ''
    const encoding =
      asset.br && accepted.includes('br') ? 'br' : asset.gzip && accepted.includes('gzip') ? 'gzip' : undefined
    const headers: Record<string, string> = {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    }
    if (encoding) headers['content-encoding'] = encoding
    return c.body(new Uint8Array(encoding ? asset[encoding]! : asset.plain), 200, headers)
  })
}

/** A built file, by its address: for the one page that carries its script, style and face within itself. */
export function readAsset(folder: string, address: string): Buffer {
  try {
    return readFileSync(join(folder, basename(address)))
  } catch {
    throw new Refusal('missing', 'notFound')
  }
}
