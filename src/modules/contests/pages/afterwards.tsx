import { storyPaths } from '#modules/stories/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/judging.ts'
import { paths } from '../paths.ts'
import type { ShownContest } from '../queries/contest.ts'
import type { Winner } from '../queries/winner.ts'

type Props = {
  locale: Locale
  contest: ShownContest
  winners: readonly Winner[]
  /** How many of those told of are not among the tips yet. */
  waiting: number
  submission: () => string
  attempt: Attempt | undefined
}

/** What becomes of entries after the results: those told of go to the tips, winners to the newsroom. */
export function Afterwards({ locale, contest, winners, waiting, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  return (
    <Section id="sau" title={text.afterwards}>
      {contest.strand === 'find' && (
        <>
          <p>{waiting > 0 ? text.tipsLead(waiting) : text.allPassed}</p>
          {waiting > 0 && (
            <PostButton
              action={paths.passTips(contest.id)}
              label={text.passTips}
              main
              values={{ version: contest.version, submission: submission() }}
            />
          )}
        </>
      )}
      <p>{text.storyLead}</p>
      {winners.map((it) => {
        const isThis = attempt?.values.entryId === it.id
        return (
          <Section key={it.id} id={it.ref} title={`${it.prize}: ${it.title}`}>
            {it.storyId ? (
              <p>
                <a href={storyPaths.show(it.storyId)}>{text.seeStory}</a>
              </p>
            ) : (
              <Form
                action={paths.beginStory(contest.id, it.id)}
                submission={isThis ? value('submission', submission()) : submission()}
              >
                <Field
                  name="code"
                  id={`code-${it.ref}`}
                  label={text.recordCode(it.subjectName)}
                  value={isThis ? value('code') : (it.code ?? '')}
                  error={isThis ? errors.code : undefined}
                  maxLength={40}
                  required
                />
                <div class="bar">
                  <Submit>{text.beginStory}</Submit>
                </div>
              </Form>
            )}
          </Section>
        )
      })}
    </Section>
  )
}
