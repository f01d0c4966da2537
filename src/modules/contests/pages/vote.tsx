import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { localePath } from '#ui/locale-path.ts'
import { Notice } from '#ui/notice.tsx'
import { Paragraphs } from '#ui/paragraphs.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { t } from '../messages/vote.ts'
import { publicPaths } from '../paths.ts'
import { Room } from './room.tsx'
import type { Votable } from '../queries/votable.ts'

type Props = {
  locale: Locale
  demo: boolean
  contest: { slug: string; name: string; key: string | null }
  entries: readonly Votable[]
  isDone: boolean
  attempt: Attempt | undefined
}

/** The entries under judgement, without their authors, for readers to vote. */
export function VotePage({ locale, demo, contest, entries, isDone, attempt }: Props) {
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  const path = publicPaths.vote(contest.slug)
  return (
    <Room {...{ locale, demo, contest, path }} title={text.title} lead={text.lead}>
      <p>{text.lead}</p>
      <ErrorSummary errors={errors} />
      {isDone && <Notice kind="good" title={text.thanks} />}
      {!contest.key && <Notice kind="warn" title={text.over} />}
      {contest.key &&
        entries.map((it) => (
          <Section key={it.id} id={it.ref} title={<span lang={it.language}>{it.title}</span>} small={it.category}>
            {it.body && (
              <details>
                <summary>{text.read}</summary>
                <Paragraphs text={it.body} lang={it.language} />
              </details>
            )}
            <PostButton
              action={localePath(locale, path)}
              label={
                <>
                  {text.vote}
                  <span class="vh">: {it.title}</span>
                </>
              }
              values={{ entryId: it.id }}
            />
          </Section>
        ))}
    </Room>
  )
}
