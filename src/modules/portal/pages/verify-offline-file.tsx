import type { Locale } from '#platform/i18n.ts'
import { dateIn } from '#platform/text/local.ts'
import { t } from '../messages/verify-offline.ts'
import type { PublishedKey } from '../queries/certificate.ts'
import { KeyList } from './verify-keys.tsx'
import { VerdictSign } from './verify-sign.tsx'

type Props = { locale: Locale; day: string; issuerName: string; keys: readonly PublishedKey[]; register: string }

/** What stands in the file that verifies without a network. Its script fills in the result. */
export function OfflineBody({ locale, day, issuerName, keys, register }: Props) {
  const text = t(locale)
  return (
    <main>
      <h1>{text.fileTitle}</h1>
      <p class="soft">{text.fileIntro(issuerName, dateIn(locale, day))}</p>
      <noscript>
        <p class="note warn">{text.needsScript}</p>
      </noscript>
      <form novalidate>
        <div class="field">
          <label for="ma">{text.code}</label>
          <p class="hint" id="ma-hint">
            {text.codeHint}
          </p>
          <textarea id="ma" aria-describedby="ma-hint" spellcheck={false} autocomplete="off" />
        </div>
        <p class="acts">
          <button class="btn main" type="submit">
            {text.check}
          </button>
          <button class="btn" type="button" data-camera hidden>
            {text.camera}
          </button>
        </p>
        <div class="field" data-scan hidden>
          <label for="anh">{text.photo}</label>
          <input id="anh" type="file" accept="image/*" />
        </div>
        <video muted playsInline hidden aria-label={text.camera} />
        <p role="status" data-scan-said />
      </form>
      <div id="ket-qua" />
      <h2>{text.limitTitle}</h2>
      <p>{text.limit}</p>
      <p>
        <a href={register.replace(/\/$/, '')}>{register.replace(/\/$/, '')}</a>
      </p>
      <h2>{text.keysTitle}</h2>
      <p class="soft">{text.keysIntro(dateIn(locale, day))}</p>
      <KeyList {...{ locale, keys }} />
      {(['valid', 'revoked', 'unknown'] as const).map((kind) => (
        <template id={`hinh-${kind}`} key={kind}>
          <VerdictSign of={kind} />
        </template>
      ))}
    </main>
  )
}
