import type { Locale } from '#platform/i18n.ts'
import { Section } from '#ui/section.tsx'
import { storyPaths } from '#modules/stories/index.ts'
import { t } from '../messages/entry.ts'
import { paths } from '../paths.ts'
import type { Similar } from '../queries/similar.ts'

type Props = { entry: { contestId: string; body: string | null }; similar: readonly Similar[]; locale: Locale }

/** What an entry has passages in common with, likest first: a person looks and decides. */
export function SimilarSection({ entry, similar, locale }: Props) {
  const text = t(locale)
  const href = ({ kind, id }: Similar) => (kind === 'entry' ? paths.entry(entry.contestId, id) : storyPaths.show(id))
  return (
    <Section id="giong" title={text.similar}>
      {similar.length === 0 && <p class="soft">{entry.body ? text.similarNone : text.similarUnknown}</p>}
      {similar.length > 0 && (
        <ul class="listed flow">
          {similar.map((it) => (
            <li key={it.id}>
              {it.kind === 'entry' ? text.ofContest : text.published}: <a href={href(it)}>{it.title}</a>,{' '}
              <b>{text.share(it.share)}</b>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
