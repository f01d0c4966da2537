import { publicAddress, revocationWords } from '#modules/commendations/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { t as shared } from '#ui/messages.ts'
import { Notice } from '#ui/notice.tsx'
import { PortalPage } from '#ui/portal-page.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages/verify.ts'
import { inLanguage, paths } from '../paths.ts'
import type { PublicCertificate } from '../queries/certificate.ts'

type Props = {
  locale: Locale
  demo: boolean
  typed: string
  /** What is wrong with what was typed. */
  fault: 'empty' | 'wrongLength' | 'wrongSign' | 'wrongCheck' | undefined
  /** `null`: a proper serial that was never given out. */
  found: PublicCertificate | null | undefined
}

/** Verifying a certificate by its serial: valid, revoked with the class of reason, replaced, or unknown. */
export function VerifyPage({ locale, demo, typed, fault, found }: Props) {
  const text = t(locale)
  return (
    <PortalPage
      title={text.title}
      {...{ locale, demo }}
      path={paths.verify}
      alternates={everyLanguage(paths.verify)}
      crumbs={[{ label: shared(locale).home, href: inLanguage(locale, paths.home) }, { label: text.title }]}
    >
      <div class="wrap">
        <div class="intro flow">
          <h1>{text.title}</h1>
          <p>{text.intro}</p>
          <form class="flow" method="get" action={inLanguage(locale, paths.verify)} aria-label={text.title}>
            <Field
              {...{ name: 'so', label: text.label, hint: text.hint, value: typed, maxLength: 60, autocomplete: 'off' }}
              error={fault && text[fault]}
            />
            <p class="acts">
              <button class="btn" type="submit">
                {text.verify}
              </button>
            </p>
          </form>
        </div>
      </div>
      {found !== undefined && (
        <div class="wrap flow">
          <Result {...{ locale, found }} />
        </div>
      )}
    </PortalPage>
  )
}

function Result({ locale, found }: { locale: Locale; found: PublicCertificate | null }) {
  const text = t(locale)
  if (!found)
    return (
      <Notice kind="warn" live title={text.unknown}>
        <p>{text.unknownNext}</p>
      </Notice>
    )
  const { state, serial, revokedOn, revokedClass, numberText, decidedOn, issuer } = found
  const why = revocationWords(locale)[revokedClass as 'conviction']
  return (
    <Notice kind={state === 'valid' ? 'good' : 'warn'} live title={`${text[state]}: ${serial}`}>
      {state === 'revoked' && revokedOn && <p>{text.revokedOn(formatDate(revokedOn), why)}</p>}
      <Facts
        items={[
          { label: text.honour, value: found.titleName },
          ...(found.recipientName
            ? [{ label: text.recipient, value: [found.recipientName, found.recipientNote].filter(Boolean).join(', ') }]
            : []),
          ...(found.achievement ? [{ label: text.deed, value: found.achievement }] : []),
          ...(numberText && decidedOn && issuer
            ? [{ label: text.decision, value: text.by(numberText, formatDate(decidedOn), issuer) }]
            : []),
        ]}
      />
      {state === 'valid' && (
        <p>
          <a href={publicAddress.credential(serial)}>{text.credential}</a>
        </p>
      )}
      <p class="small">{text.nothingMore}</p>
    </Notice>
  )
}
