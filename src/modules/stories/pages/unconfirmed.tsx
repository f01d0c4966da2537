import type { Locale } from '#platform/i18n.ts'
import { Notice } from '#ui/notice.tsx'
import { t } from '../messages/fact.ts'
import { paths } from '../paths.ts'
import type { SheetFact } from '../queries/fact-sheet.ts'
import type { ShownStory } from '../queries/story.ts'

/** What an approver is told before approving: the claims that nobody confirmed, in their own words. A warning, not a block. */
export function Unconfirmed({ story, sheet, locale }: { story: ShownStory; sheet: SheetFact[]; locale: Locale }) {
  const text = t(locale)
  const open = sheet.filter(({ confirmedAt }) => confirmedAt === null)
  if (sheet.length > 0 && open.length === 0) return null
  return (
    <Notice kind="warn" title={sheet.length > 0 ? text.unconfirmedTitle(open.length) : text.noSheet}>
      {open.length > 0 && (
        <ul>
          {open.map(({ id, claim, source }) => (
            <li key={id}>
              <span lang={story.language}>{claim}</span> <small class="soft">({source})</small>
            </li>
          ))}
        </ul>
      )}
      <p>
        {text.warnWhy} <a href={paths.facts(story.id)}>{text.open}</a>
      </p>
    </Notice>
  )
}
