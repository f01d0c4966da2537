import { createHash } from 'node:crypto'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { publicAddress } from '#modules/commendations/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { today } from '#platform/text/dates.ts'
import { t } from '../messages/verify-offline.ts'
import { OfflineBody } from '../pages/verify-offline-file.tsx'
import { inLanguage } from '../paths.ts'
import type { PublishedKey } from '../queries/certificate.ts'
import { xml } from '#platform/text/xml.ts'

type Given = {
  locale: Locale
  baseUrl: string
  /** The day it was taken: it knows the keys until then. */
  day: string
  issuerName: string
  keys: readonly PublishedKey[]
  script: string
  style: string
  /** Faces that the reader's machine may lack: regular, then bold. */
  faces: readonly Buffer[]
}

/**
 * One HTML file that verifies the signature in a QR code with nothing else at hand. Script, style and the trusted keys are
 * within it. It is sent as a download, never shown by the site itself; its own policy lets it load and send nothing.
 */
export function offlineFile({ locale, baseUrl, day, issuerName, keys, script, faces, ...given }: Given): string {
  const text = t(locale)
  const register = new URL(inLanguage(locale, publicAddress.certificate('')), baseUrl).toString()
  const brought = {
    ...{ register, words: wordsOf(locale) },
    keys: keys.map(({ kid, x, madeAt, retiredAt }) => ({
      ...{ kid, x, from: today(madeAt), to: retiredAt && today(retiredAt) },
    })),
  }
  const style = faces.map(faceOf).join('') + given.style
  const policy = [
    ...["default-src 'none'", `script-src '${hashOf(script)}'`, `style-src '${hashOf(style)}'`],
    ...(faces.length > 0 ? ['font-src data:'] : []),
    ...["form-action 'none'", "base-uri 'none'"],
  ].join('; ')
  const body = renderToString(h(OfflineBody, { locale, day, issuerName, keys, register }))
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${xml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${xml(text.fileTitle)}</title>
<style>${style}</style>
</head>
<body>
${body}
<script type="application/json" id="du-lieu">${JSON.stringify(brought).replaceAll('<', '\\u003c')}</script>
<script type="module">${script}</script>
</body>
</html>
`
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

function faceOf(face: Buffer, at: number): string {
  const about = `font-family:"Noto Sans Khmer";font-weight:${at === 0 ? 400 : 700};unicode-range:U+1780-17FF,U+19E0-19FF`
  return `@font-face{${about};src:url(data:font/woff2;base64,${face.toString('base64')}) format("woff2")}\n`
}

/** The words that the script of the file says. */
function wordsOf(locale: Locale): Record<string, string> {
  return Object.fromEntries(Object.entries(t(locale)).filter((it): it is [string, string] => typeof it[1] === 'string'))
}
