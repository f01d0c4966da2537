import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { basic } from '#platform/web/messages.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Check } from '#ui/check.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import type { BatchAction, BatchLine } from '../queries/blocks.ts'
import { t } from '../messages/pages.ts'
import { t as refusals } from '../messages/refusals.ts'
import { paths } from '../paths.ts'

type Props = {
  frame: Frame
  locale: Locale
  action: BatchAction
  unit: UnitRef
  lines: readonly BatchLine[]
  drafts: readonly { id: string; title: string; version: number }[]
  usual: { issuer: string; symbol: string }
  submission: string
  attempt: Attempt | undefined
}

/** What a batch would do, line by line, before it is done: what can go, and why the rest cannot. */
export function BatchPage(props: Props) {
  const { frame, locale, action, lines, attempt } = props
  const text = t(locale)
  const why = refusals(locale)
  const common = basic(locale)
  const going = lines.filter(({ block }) => !block)
  const staying = lines.filter(({ block }) => block)
  const { errors } = worded(attempt, refusals(locale), locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.batch}
      crumbs={[{ label: text.title, href: paths.list() }, { label: text.batch }]}
    >
      <Head title={text.batch} lead={text.batchLead} />
      <ErrorSummary errors={errors} />
      <Section id="lam-duoc" title={text.canGo(formatNumber(going.length))}>
        {going.length > 0 && <Lines lines={going} locale={locale} action={action} />}
        {going.length > 0 && (action === 'forward' ? <Forwarding {...props} /> : <Placing {...props} />)}
      </Section>
      {staying.length > 0 && (
        <Section id="chua-duoc" title={text.cannotGo(formatNumber(staying.length))}>
          <Table
            caption={text.cannotGo(formatNumber(staying.length))}
            captionHidden
            stack
            columns={[
              { key: 'name', label: text.recipient },
              { key: 'title', label: text.titleColumn },
              { key: 'why', label: text.why },
            ]}
            rows={staying.map((it) => ({
              name: <a href={paths.dossier(it.id)}>{it.recipientName}</a>,
              title: it.titleName,
              why: why[it.block as keyof typeof why] ?? common.wrongState,
            }))}
          />
        </Section>
      )}
    </DeskPage>
  )
}

function Lines({ lines, locale, action }: { lines: readonly BatchLine[]; locale: Locale; action: BatchAction }) {
  const text = t(locale)
  return (
    <Table
      caption={text.canGo(formatNumber(lines.length))}
      captionHidden
      stack
      columns={[
        { key: 'name', label: text.recipient },
        { key: 'title', label: text.titleColumn },
        { key: 'unit', label: text.unit },
        ...(action === 'forward' ? [{ key: 'next', label: text.goesTo }] : []),
      ]}
      rows={lines.map((it) => ({
        name: <a href={paths.dossier(it.id)}>{it.recipientName}</a>,
        title: it.titleName,
        unit: it.unitName,
        next: it.next && `${it.next.desk.name}, ${text.due.toLowerCase()} ${formatDate(it.next.dueOn)}`,
      }))}
    />
  )
}

const items = (lines: readonly BatchLine[]) =>
  lines.filter(({ block }) => !block).map((it) => <Hidden key={it.id} name="items" value={`${it.id}:${it.version}`} />)

function Forwarding({ locale, unit, lines, submission }: Props) {
  const text = t(locale)
  return (
    <Form action={`${paths.batch}/chuyen`} submission={submission}>
      <Hidden name="unitId" value={unit.id} />
      {items(lines)}
      <Field name="note" label={text.remarkLabel} optionalWord maxLength={1000} />
      <div class="bar">
        <Submit main>{text.doForward}</Submit>
        <a href={paths.list()}>{text.cancel}</a>
      </div>
    </Form>
  )
}

function Placing({ locale, unit, lines, drafts, usual, submission, attempt }: Props) {
  const text = t(locale)
  const { value, errors } = worded(attempt, refusals(locale), locale)
  const field = (name: string, before = '') => ({
    ...{ name, value: value(name, attempt ? '' : before) },
    ...(errors[name] && { error: errors[name] }),
  })
  return (
    <>
      {drafts.map((draft) => (
        <Form
          key={draft.id}
          action={paths.decisionAct(draft.id, 'them')}
          version={draft.version}
          submission={`${submission.slice(0, 24)}${draft.id.slice(24)}`}
        >
          {items(lines)}
          <div class="bar">
            <Submit>{text.addTo(draft.title)}</Submit>
          </div>
        </Form>
      ))}
      <Form action={paths.newDecision} submission={value('submission', submission)}>
        <Hidden name="unitId" value={unit.id} />
        {items(lines)}
        <Field {...field('title')} label={text.decisionTitle} hint={text.decisionTitleHint} maxLength={300} />
        <Field {...field('issuer', usual.issuer)} label={text.issuer} maxLength={200} />
        <Field {...field('symbol', usual.symbol)} label={text.symbol} maxLength={30} />
        {unit.kind === 'province' && <Check name="outside" label={text.outside} checked={value('outside') === '1'} />}
        <div class="bar">
          <Submit main>{text.doPlace}</Submit>
          <a href={paths.list()}>{text.cancel}</a>
        </div>
      </Form>
    </>
  )
}
