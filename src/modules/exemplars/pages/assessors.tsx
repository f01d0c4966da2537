import type { Round } from '#modules/criteria/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { Empty } from '#ui/empty.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { PostButton } from '#ui/post-button.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import type { WhyNot } from '../assessor.ts'
import { t } from '../messages/round.ts'
import { paths } from '../paths.ts'

/** Somebody who may be asked, or why not. */
export type Candidate = {
  id: string
  name: string
  title: string
  load: number
  isAsked: boolean
  why: WhyNot | undefined
}

type Props = {
  exemplarId: string
  round: Round
  candidates: readonly Candidate[]
  said: ReturnType<typeof worded>
  locale: Locale
  submission: () => string
}

/** Who was asked and what became of it; asking more by the rule or by hand. */
export function AssessorsSection({ exemplarId, round, candidates, said, locale, submission }: Props) {
  const text = t(locale)
  const asked = round.assignments.filter(({ isRemoved }) => !isRemoved)
  const free = candidates.filter(({ isAsked, why }) => !isAsked && !why)
  const barred = candidates.filter(({ isAsked, why }) => !isAsked && why)
  return (
    <Section
      id="nguoi-cham"
      title={text.assessors}
      small={text.countLine(asked.filter(({ assessmentId }) => assessmentId).length, round.needed)}
    >
      {asked.length === 0 && <Empty title={text.noAssessors} />}
      {asked.length > 0 && (
        <Table
          caption={text.assessors}
          captionHidden
          stack
          columns={[
            { key: 'name', label: text.assessors },
            { key: 'state', label: text.state },
            { key: 'action', label: '' },
          ]}
          rows={asked.map((it) => ({
            name: `${it.name} (${it.byRule ? text.byRule : text.byHand})`,
            state: <State {...{ it, locale }} />,
            action: !it.assessmentId && !it.abstainReason && (
              <PostButton
                quiet
                action={paths.removeAssessor(exemplarId, it.id)}
                label={`${text.removeAssessor}: ${it.name}`}
                values={{ version: round.version }}
              />
            ),
          }))}
        />
      )}
      <Form action={paths.assign(exemplarId)} version={round.version} submission={submission()}>
        <Hidden name="how" value="rule" />
        <Field
          name="count"
          label={text.count}
          hint={text.ruleLead}
          inputMode="numeric"
          maxLength={2}
          value={said.value('count')}
          error={said.errors.count}
        />
        <Submit>{text.assignRule}</Submit>
      </Form>
      {free.length > 0 && (
        <Form action={paths.assign(exemplarId)} version={round.version} submission={submission()}>
          <Hidden name="how" value="hand" />
          <Checks
            stacked
            name="assessors"
            label={text.whoJudges}
            values={[said.values.assessors ?? []].flat()}
            error={said.errors.assessors}
            options={free.map((it) => ({ value: it.id, label: `${it.name}, ${it.title}, ${text.load(it.load)}` }))}
          />
          <Submit>{text.assignHand}</Submit>
        </Form>
      )}
      {barred.length > 0 && (
        <details>
          <summary>{text.cannotJudge}</summary>
          <ul>
            {barred.map((it) => (
              <li key={it.id}>
                {it.name}: {it.why && text[it.why]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}

function State({ it, locale }: { it: Round['assignments'][number]; locale: Locale }) {
  const text = t(locale)
  if (it.assessmentId) return <Tag kind="ok">{text.scoredState}</Tag>
  if (!it.abstainReason) return <Tag kind="wait">{text.waitingState}</Tag>
  return (
    <>
      <Tag kind="hold">{text.abstainedState}</Tag> {it.abstainReason}
    </>
  )
}
