import { publicAddress } from '#modules/commendations/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { Notice } from '#ui/notice.tsx'
import { PortalPage } from '#ui/portal-page.tsx'
import { Section } from '#ui/section.tsx'
import { Steps } from '#ui/steps.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages/verify-offline.ts'
import { t as verifying } from '../messages/verify.ts'
import { inLanguage, paths } from '../paths.ts'
import type { PublishedKey } from '../queries/certificate.ts'
import { KeyList } from './verify-keys.tsx'

type Props = { locale: Locale; demo: boolean; keys: readonly PublishedKey[] }

/** About verifying where there is no network: what the file tells, what it cannot, and where to take it. */
export function VerifyOfflinePage({ locale, demo, keys }: Props) {
  const text = t(locale)
  return (
    <PortalPage
      title={text.title}
      {...{ locale, demo }}
      path={publicAddress.offline}
      description={text.intro}
      alternates={everyLanguage(publicAddress.offline)}
      crumbs={[{ label: verifying(locale).title, href: inLanguage(locale, paths.verify) }, { label: text.title }]}
    >
      <div class="wrap">
        <div class="narrow flow">
          <h1>{text.title}</h1>
          <p class="soft">{text.intro}</p>
          <p>
            <a class="btn main" href={inLanguage(locale, publicAddress.offlineFile)} download>
              {text.download}
            </a>
          </p>
          <Notice kind="warn" title={text.limitTitle}>
            <p>{text.limit}</p>
          </Notice>
        </div>
      </div>
      <Section id="cach-dung" title={text.howTitle} wrap>
        <div class="narrow">
          <Steps
            items={[
              { title: text.howTake, children: text.howTakeMore },
              { title: text.howScan, children: text.howScanMore },
              { title: text.howRead, children: text.howReadMore },
            ]}
          />
        </div>
      </Section>
      <Section id="khoa" title={text.keysTitle} wrap>
        <div class="narrow flow">
          <p class="soft">{text.keysAbout}</p>
          <KeyList {...{ locale, keys }} />
          <p>
            <a href={publicAddress.keys}>{text.keysFile}</a>
          </p>
        </div>
      </Section>
    </PortalPage>
  )
}
