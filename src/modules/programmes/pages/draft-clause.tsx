import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Notice } from '#ui/notice.tsx'
import { Radios } from '#ui/radios.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { Tag } from '#ui/tag.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { clauseKinds } from '../clause-kind.ts'
import { t as programmeWords } from '../messages.ts'
import { t } from '../messages/draft.ts'
import { paths } from '../paths.ts'
import type { DraftClause, ShownDraft } from '../queries/draft.ts'
import { stateKinds } from './draft.tsx'
import { TargetForm } from './draft-target.tsx'

export type ClauseProps = {
  frame: Frame
  locale: Locale
  draft: ShownDraft
  clause: DraftClause
  submission: () => string
  /** The number whose form came back; none for the clause’s own. */
  failedTarget: string | undefined
  attempt: Attempt | undefined
}

/** One clause of a draft: its words as they were found, and what a person makes of it. */
export function DraftClausePage(props: ClauseProps) {
  const { frame, locale, draft, clause: it, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.clauseTitle(it.code)}
      crumbs={[
        { label: programmeWords(locale).title, href: paths.show() },
        { label: text.title, href: paths.drafts() },
        { label: draft.document, href: paths.draft(draft.id) },
        { label: it.code },
      ]}
    >
      <ErrorSummary errors={errors} />
      <Head
        title={text.clauseTitle(it.code)}
        lead={draft.name}
        tags={<Tag kind={stateKinds[it.state]}>{text[it.state]}</Tag>}
      />
      {it.mind && (
        <Notice kind="warn" title={text.mind}>
          <p>{text.mindText(it.mind)}</p>
        </Notice>
      )}
      <Section id="van-ban" title={text.found}>
        {it.found.split('\n').map((line, at) => (
          <p key={at} class="prose">
            {line}
          </p>
        ))}
      </Section>
      {draft.state === 'open' && it.targets.length > 0 && (
        <Section id="chi-tieu" title={text.numbers} small={String(it.targets.length)}>
          {it.targets.map((target, at) => (
            <TargetForm key={target.id} {...props} target={target} number={at + 1} />
          ))}
        </Section>
      )}
      {draft.state === 'open' && <DecideForm {...props} />}
    </DeskPage>
  )
}

function DecideForm({ locale, draft, clause: it, submission, failedTarget, attempt: sent }: ClauseProps) {
  const text = t(locale)
  const attempt = failedTarget ? undefined : sent
  const { errors, saved, value } = worded(attempt, text, locale)
  const field = (name: string, usual = '') => ({
    ...{ name, value: value(name, usual) },
    ...(errors[name] && { error: errors[name] }),
  })
  return (
    <Section id="quyet-dinh" title={text.decide}>
      <Form action={paths.draftClause(it.id)} version={saved.version ?? draft.version} submission={submission()}>
        <Field {...field('code', it.code)} label={text.code} maxLength={40} required />
        <TextArea {...field('text', it.text)} label={text.text} rows={6} maxLength={20_000} required />
        <Select
          {...field('kind', it.kind)}
          label={text.kind}
          options={clauseKinds.map((kind) => ({ value: kind, label: text[kind] }))}
          blank={false}
        />
        <Field
          {...field('day', it.day === null ? '' : String(it.day))}
          label={text.day}
          inputMode="numeric"
          optionalWord
        />
        <Field
          {...field('month', it.month === null ? '' : String(it.month))}
          label={text.month}
          inputMode="numeric"
          optionalWord
        />
        <Radios
          {...field('decision', it.state === 'dropped' ? 'drop' : 'accept')}
          label={text.decision}
          options={[
            { value: 'accept', label: text.accept },
            { value: 'drop', label: text.dropClause },
          ]}
          required
        />
        <div class="bar">
          <Submit main>{text.save}</Submit>
        </div>
      </Form>
    </Section>
  )
}
