import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { formatNumber } from '#platform/text/numbers.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Alert } from '#ui/alert.tsx'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { Table } from '#ui/table.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t as pageWords } from '../messages/pages.ts'
import { t as refusals } from '../messages/refusals.ts'
import { t } from '../messages/revocation.ts'
import { paths } from '../paths.ts'
import type { ShownDecision } from '../queries/decision.ts'
import type { InForce, Reached } from '../queries/revoking.ts'
import { effects, type RevocationClass } from '../revocation.ts'
import { revokeCrumbs } from './revoke.tsx'

type Props = {
  frame: Frame
  locale: Locale
  today: string
  decision: ShownDecision
  awards: readonly InForce[]
  /** How many awards stay in force. */
  left: number
  cause: RevocationClass
  reached: Reached
  all: boolean
  submission: string
  attempt: Attempt | undefined
  signerName: string
}

/** Everything that taking these back will reach, before it is done; and the act by which it is done. */
export function RevokePreviewPage(props: Props) {
  const { frame, locale, decision, awards, cause } = props
  const text = t(locale)
  const count = formatNumber(awards.length)
  const { errors } = worded(props.attempt, { ...refusals(locale), ...text }, locale)
  const { form: general, ...fields } = errors
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.previewTitle(count)}
      crumbs={revokeCrumbs(decision, text.revoke, locale)}
    >
      <Head title={text.previewTitle(count)} lead={`${text[cause]}. ${text[`${cause}Hint`]}`} />
      <Alert>{general}</Alert>
      <ErrorSummary errors={fields} />
      <Section id="khen-thuong" title={text.lines} small={count}>
        <ul class="strip">
          {awards.slice(0, 50).map((it) => (
            <li key={it.id}>
              <span>
                <b>{it.recipientName}</b>, {it.titleName}
              </span>
              <span class="soft">{it.unitName}</span>
            </li>
          ))}
        </ul>
        {awards.length > 50 && <p class="soft">{text.moreNames(formatNumber(awards.length - 50))}</p>}
      </Section>
      <Section id="anh-huong" title={text.effect}>
        <Effects {...props} />
      </Section>
      <Section id="van-ban" title={text.act}>
        <ActForm {...props} errors={fields} />
      </Section>
    </DeskPage>
  )
}

function Effects({ locale, awards, left, cause, reached }: Props) {
  const text = t(locale)
  const { isGrave } = effects[cause]
  const rows: [string, string][] = [
    [text.decisionPlace, left === 0 ? text.decisionFalls : text.decisionStays(formatNumber(left))],
    [text.certificatePlace, text.certificateGone],
    [
      text.moneyPlace,
      reached.prizes === 0 ? text.noMoney : text.moneyBack(formatNumber(reached.prizes), formatNumber(reached.money)),
    ],
    [text.deedPlace, text[`${cause}Hint`]],
    ...(isGrave ? [[text.recordPlace, text.recordHeld(formatNumber(reached.records))] as [string, string]] : []),
    [text.bookPlace, text.bookGone(formatNumber(Math.max(reached.shown, 0)))],
    [text.storyPlace, isGrave ? text.storiesDown : text.storiesCorrected(formatNumber(awards.length))],
  ]
  return (
    <Table
      {...{ caption: text.effect, captionHidden: true, stack: true }}
      columns={[
        { key: 'place', label: text.place },
        { key: 'happens', label: text.happens },
      ]}
      rows={rows.map(([place, happens]) => ({ place, happens }))}
    />
  )
}

function ActForm(props: Props & { errors: Record<string, string> }) {
  const { locale, decision, awards, all, cause, submission, errors, attempt, today, signerName } = props
  const text = t(locale)
  const { value } = worded(attempt, text, locale)
  const field = (name: string, usual = '') => ({ name, value: value(name, attempt ? '' : usual), error: errors[name] })
  return (
    <Form
      action={paths.revoke(decision.id)}
      version={value('version', String(decision.version))}
      submission={value('submission', submission)}
      multipart
    >
      {all ? <Hidden name="all" value="on" /> : awards.map(({ id }) => <Hidden key={id} name="awardIds" value={id} />)}
      <Hidden name="cause" value={cause} />
      <Field {...field('numberText')} label={text.number} maxLength={60} />
      <DateField {...field('decidedOn', formatDate(today))} label={text.decidedOn} />
      <Field {...field('signer', signerName)} label={text.signer} maxLength={120} />
      <FileField name="file" label={text.copy} error={errors.file} />
      <TextArea {...field('reason')} label={text.reason} hint={text.reasonHint} rows={4} maxLength={2000} />
      <div class="bar">
        <Submit main>{text.confirm(formatNumber(awards.length))}</Submit>
        <a href={paths.revoke(decision.id)}>{text.chooseAgain}</a>
        <a href={paths.decision(decision.id)}>{pageWords(locale).cancel}</a>
      </div>
    </Form>
  )
}
