import { takesEntries } from '#modules/contests/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { DateText } from '#platform/text/dates.ts'
import { dateIn } from '#platform/text/local.ts'
import { Empty } from '#ui/empty.tsx'
import { t as shared } from '#ui/messages.ts'
import { PortalPage } from '#ui/portal-page.tsx'
import { everyLanguage } from '../every-language.ts'
import { t } from '../messages/contests.ts'
import { inLanguage, paths } from '../paths.ts'
import type { PublicContest } from '../queries/contests.ts'
import { ContestTag } from './contest-tag.tsx'

type Props = { locale: Locale; demo: boolean; contests: readonly PublicContest[]; today: DateText }

/** Every contest that was opened: those that take entries first. */
export function ContestsPage({ locale, demo, contests, today }: Props) {
  const text = t(locale)
  const isOpen = (it: PublicContest) => takesEntries(it, today)
  const ordered = [...contests.filter(isOpen), ...contests.filter((it) => !isOpen(it))]
  return (
    <PortalPage
      title={text.title}
      description={text.intro}
      {...{ locale, demo }}
      path={paths.contests}
      alternates={everyLanguage(paths.contests)}
      crumbs={[{ label: shared(locale).home, href: inLanguage(locale, paths.home) }, { label: text.title }]}
    >
      <div class="wrap flow section">
        <div class="intro">
          <h1>{text.title}</h1>
          <p>{text.intro}</p>
        </div>
        {ordered.length === 0 ? (
          <Empty title={text.none}>
            <p>
              <a href={inLanguage(locale, paths.giveTip)}>{text.noneText}</a>
            </p>
          </Empty>
        ) : (
          <ul class="listed flow">
            {ordered.map((it) => (
              <li key={it.id} class="flow">
                <h2 lang="vi">
                  <a href={inLanguage(locale, paths.contest(it.slug))}>{it.name}</a>
                </h2>
                <p class="acts">
                  <ContestTag contest={it} {...{ locale, today }} />
                  {isOpen(it) && <span>{text.until(dateIn(locale, it.closesOn))}</span>}
                </p>
                <p lang="vi">{it.lead}</p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </PortalPage>
  )
}
