import type { Locale } from '#platform/i18n.ts'
import { addDays, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { Tag } from '#ui/tag.tsx'
import { Tally } from '#ui/tally.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { clauseKinds } from '../clause-kind.ts'
import { t as programmeWords } from '../messages.ts'
import { t } from '../messages/draft.ts'
import { paths } from '../paths.ts'
import { faultOfIssuing } from '../plan-draft.ts'
import type { DraftClause, ShownDraft } from '../queries/draft.ts'

type Props = {
  frame: Frame
  locale: Locale
  draft: ShownDraft
  clauses: readonly DraftClause[]
  only: string | undefined
  /** The leading programme whose period this one meets. */
  overlap: string | undefined
  submission: () => string
  attempt: Attempt | undefined
}

export const stateKinds = { proposed: 'wait', accepted: 'ok', dropped: 'no' } as const

/** A draft: every clause that was found, by kind and by what was decided, and the steps to a programme. */
export function DraftPage(props: Props) {
  const { frame, locale, draft, clauses, only, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  const shown = clauses.filter((it) => !only || it.kind === only || it.state === only)
  const groups = [...clauseKinds, 'proposed' as const]
  return (
    <DeskPage
      {...{ frame, locale }}
      title={draft.name}
      crumbs={[
        { label: programmeWords(locale).title, href: paths.show() },
        { label: text.title, href: paths.drafts() },
        { label: draft.document },
      ]}
    >
      <ErrorSummary errors={errors} />
      <Head
        title={draft.name}
        lead={draft.document}
        actions={
          draft.programmeId && (
            <a class="btn main" href={paths.show(draft.programmeId)}>
              {text.programme}
            </a>
          )
        }
      />
      <Facts
        boxed
        items={[
          { label: text.issuedOn, value: formatDate(draft.issuedOn) },
          { label: text.period, value: `${formatDate(draft.from)} – ${formatDate(addDays(draft.to, -1))}` },
          { label: text.source, value: draft.source },
          ...(draft.amends ? [{ label: text.amends, value: draft.amends }] : []),
        ]}
      />
      {draft.state === 'open' && <Steps {...props} />}
      <Section id="khoan" title={text.clauses} small={String(clauses.length)}>
        <Tally
          label={text.kind}
          items={[
            { href: `${paths.draft(draft.id)}#khoan`, figure: clauses.length, label: text.all },
            ...groups.map((group) => ({
              href: `${paths.draft(draft.id, group)}#khoan`,
              figure: clauses.filter((it) => it.kind === group || it.state === group).length,
              label: text[group],
            })),
          ]}
        />
        <Table
          stack
          caption={text.clauses}
          captionHidden
          columns={[
            { key: 'code', label: text.code },
            { key: 'text', label: text.text },
            { key: 'kind', label: text.kind },
            { key: 'state', label: text.state },
          ]}
          rows={shown.map((it) => ({
            code: <a href={paths.draftClause(it.id)}>{it.code}</a>,
            text: it.text.length > 180 ? `${it.text.slice(0, 180)}…` : it.text,
            kind: text[it.kind],
            state: (
              <>
                <Tag kind={stateKinds[it.state]}>{text[it.state]}</Tag>{' '}
                {(it.mind || it.targets.some(({ mind, quotaClass }) => mind && !quotaClass)) && (
                  <Tag kind="late">{text.mind}</Tag>
                )}
              </>
            ),
          }))}
        />
      </Section>
      {draft.leftOver && (
        <details>
          <summary>{text.leftOver}</summary>
          {draft.leftOver.split('\n').map((line, at) => (
            <p key={at} class="prose">
              {line}
            </p>
          ))}
        </details>
      )}
    </DeskPage>
  )
}

function Steps({ locale, draft, clauses, overlap, submission, attempt }: Props) {
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  const version = saved.version ?? draft.version
  const fault = faultOfIssuing(clauses)
  const isReasoned = attempt !== undefined && 'reason' in attempt.values
  const isLeft = clauses.some(({ state, kind }) => state === 'proposed' && kind !== 'target' && kind !== 'deadline')
  return (
    <>
      {isLeft && (
        <>
          <p class="soft prose">{text.acceptRestLead}</p>
          <Form action={paths.acceptRest(draft.id)} version={version} submission={submission()}>
            <div class="bar">
              <Submit>{text.acceptRest}</Submit>
            </div>
          </Form>
        </>
      )}
      <Form action={paths.issue(draft.id)} version={version} submission={submission()}>
        {!draft.amendsId && overlap && (
          <>
            <p class="prose">{text.meets(overlap)}</p>
            <Check
              name="alongside"
              label={text.alongside}
              checked={value('alongside') !== ''}
              {...(errors.alongside && { error: errors.alongside })}
            />
          </>
        )}
        <div class="bar">
          <Submit main disabledWhy={fault ? text[fault as 'programmes.undecided'] : undefined}>
            {draft.amendsId ? text.issueAmendment : text.issue}
          </Submit>
        </div>
      </Form>
      <details open={isReasoned}>
        <summary>{text.drop}</summary>
        <Form action={paths.dropDraft(draft.id)} version={version} submission={submission()}>
          <TextArea
            name="reason"
            label={text.reason}
            value={value('reason')}
            rows={3}
            maxLength={500}
            required
            {...(errors.reason && { error: errors.reason })}
          />
          <div class="bar">
            <Submit>{text.drop}</Submit>
          </div>
        </Form>
      </details>
    </>
  )
}
