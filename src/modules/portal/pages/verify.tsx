import { publicAddress } from '#modules/commendations/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { Field } from '#ui/field.tsx'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { Steps } from '#ui/steps.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages/verify.ts'
import { inLanguage, paths } from '../paths.ts'
import type { PublicCertificate } from '../queries/certificate.ts'
import { VerifyResult } from './verify-result.tsx'

type Props = {
  locale: Locale
  demo: boolean
  typed: string
  /** What is wrong with what was typed. */
  fault: 'empty' | 'wrongLength' | 'wrongSign' | 'wrongCheck' | undefined
  /** A proper serial: what stands behind it, or nothing where it was never given out. */
  asked: { serial: string; found: PublicCertificate | undefined } | undefined
  now: Date
}

/** Verifying a certificate by its serial: valid, revoked with the class of reason, replaced, or unknown. */
export function VerifyPage({ locale, demo, typed, fault, asked, now }: Props) {
  const text = t(locale)
  const address = asked ? publicAddress.certificate(asked.serial) : paths.verify
  return (
    <PortalPage
      title={text.title}
      {...{ locale, demo }}
      path={paths.verify}
      description={text.intro}
      alternates={everyLanguage(address)}
      crumbs={[{ label: shared(locale).home, href: inLanguage(locale, paths.home) }, { label: text.title }]}
    >
      <div class="wrap split section">
        <div class="narrow flow">
          <h1>{text.title}</h1>
          <p class="soft">{text.intro}</p>
          <form method="get" action={inLanguage(locale, paths.verify)} aria-label={text.title}>
            <Field
              {...{ name: 'so', label: text.label, hint: text.hint, value: typed, maxLength: 60, autocomplete: 'off' }}
              error={fault && text[fault]}
            />
            <button class="btn main" type="submit">
              {text.verify}
            </button>
          </form>
          {asked && <VerifyResult {...{ locale, ...asked, now }} />}
        </div>
        <aside class="box flow" aria-label={text.where}>
          <h2>{text.where}</h2>
          <Steps
            items={[
              { title: text.whereCode, children: text.whereCodeMore },
              { title: text.whereNone, children: text.whereNoneMore },
              {
                title: text.whereOffline,
                children: <a href={inLanguage(locale, publicAddress.offline)}>{text.whereOfflineMore}</a>,
              },
            ]}
          />
        </aside>
      </div>
    </PortalPage>
  )
}
