import { commendationPaths } from '#modules/commendations/index.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Table } from '#ui/table.tsx'
import { showDong } from '../amount.ts'
import { t as fundWords } from '../messages/fund.ts'
import { t } from '../messages/prize.ts'
import { paths } from '../paths.ts'
import type { ShownPrize } from '../queries/prizes.ts'
import { PrizeTag } from './prizes.tsx'
import { type Forms, SmallForm } from './small-form.tsx'

export type PrizeProps = Forms & {
  frame: Frame
  today: string
  prize: ShownPrize
  recoveries: readonly { id: string; amount: bigint; onDay: string; document: string }[]
  tasks: readonly { id: string; title: string; year: number; fundName: string; free: bigint }[]
  funds: readonly { id: string; year: number; name: string }[]
  mayKeep: boolean
  seesNames: boolean
}

/** One prize: the decision behind it, how it was paid, what came back; and the one thing to do now. */
export function PrizePage(props: PrizeProps) {
  const { frame, locale, prize: it, mayKeep, returned } = props
  const text = t(locale)
  const isBack = returned?.form === 'thu-hoi'
  return (
    <DeskPage
      {...{ frame, locale }}
      title={it.recipientName}
      crumbs={[
        { label: fundWords(locale).title, href: paths.overview() },
        { label: text.title, href: paths.prizes(Number(it.decidedOn.slice(0, 4))) },
        { label: it.recipientName },
      ]}
    >
      <Head
        title={it.recipientName}
        lead={it.titleName}
        tags={<PrizeTag {...{ locale, state: it.state }} />}
        {...(!mayKeep && { why: text.ownMoney })}
      />
      <Known {...props} />
      {mayKeep && ((it.state === 'owed' && !isBack) || returned?.form === 'chi') && <PayForm {...props} />}
      {mayKeep && (it.state === 'recovering' || isBack) && <RecoverForm {...props} />}
      <Recoveries {...props} />
    </DeskPage>
  )
}

function Known({ locale, prize: it, seesNames }: PrizeProps) {
  const text = t(locale)
  const hidden = <span class="soft">{text.hidden}</span>
  const paid = it.paidOn
    ? [
        { label: text.paidOn, value: formatDate(it.paidOn) },
        { label: text.task, value: <a href={paths.task(it.taskId!)}>{it.taskTitle}</a> },
        { label: text.payee, value: seesNames ? it.payee : hidden },
        { label: text.receipt, value: seesNames ? it.receipt : hidden },
        ...(seesNames && it.fileId
          ? [{ label: text.file, value: <a href={`/lam-viec/tep/${it.fileId}`}>{it.fileName}</a> }]
          : []),
      ]
    : []
  return (
    <Facts
      boxed
      items={[
        { label: text.amount, value: showDong(it.amount) },
        {
          label: text.decision,
          value: (
            <a href={commendationPaths.decision(it.decisionId)}>
              {it.numberText}, {formatDate(it.decidedOn)}
            </a>
          ),
        },
        { label: text.unit, value: it.unitName },
        { label: text.basis, value: it.basis },
        ...paid,
      ]}
    />
  )
}

function PayForm({ prize, tasks, today, ...forms }: PrizeProps) {
  const text = t(forms.locale)
  return (
    <Section id="chi-tien" title={text.pay}>
      <p class="prose">{text.payLead(showDong(prize.amount))}</p>
      {tasks.length === 0 && (
        <p class="prose">
          {text.noTask} <a href={paths.overview()}>{text.toFunds}</a>
        </p>
      )}
      <SmallForm
        {...forms}
        {...{ form: 'chi', title: text.pay, action: paths.prize(prize.id), multipart: true, open: true }}
      >
        {(field) => (
          <>
            <Select
              {...field('taskId', tasks[0]?.id)}
              {...{ label: text.from, hint: text.fromHint, required: true }}
              options={tasks.map((it) => ({
                ...{ value: it.id, label: text.free(`${it.title} (${it.year})`, it.fundName, showDong(it.free)) },
              }))}
            />
            <div class="pair">
              <DateField {...field('onDay', formatDate(today))} label={text.onDay} required />
              <Field {...field('receipt')} label={text.receipt} maxLength={100} required />
            </div>
            <Field {...field('payee', prize.recipientName)} label={text.payee} maxLength={200} required />
            <FileField {...field('file')} label={text.file} optionalWord />
          </>
        )}
      </SmallForm>
    </Section>
  )
}

function RecoverForm({ prize, funds, today, ...forms }: PrizeProps) {
  const text = t(forms.locale)
  const left = prize.amount - prize.recovered
  return (
    <Section id="thu-hoi-tien" title={text.recover}>
      <p class="prose">{text.recoverLead(showDong(left))}</p>
      <SmallForm
        {...forms}
        {...{ form: 'thu-hoi', title: text.recover, action: paths.recover(prize.id), version: prize.version ?? 1 }}
        {...{ multipart: true, open: true }}
      >
        {(field) => (
          <>
            <div class="pair">
              <Field {...field('amount', showDong(left))} label={text.amount} inputMode="numeric" required />
              <DateField {...field('onDay', formatDate(today))} label={text.onDay} required />
            </div>
            <Select
              {...field('fundId', funds[0]?.id)}
              {...{ label: text.toFund, required: true }}
              options={funds.map((it) => ({ value: it.id, label: `${it.name}, ${it.year}` }))}
            />
            <Field {...field('document')} label={text.document} maxLength={300} required />
            <FileField {...field('file')} label={fundWords(forms.locale).file} optionalWord />
          </>
        )}
      </SmallForm>
    </Section>
  )
}

function Recoveries({ locale, prize, recoveries }: PrizeProps) {
  const text = t(locale)
  if (recoveries.length === 0) return null
  return (
    <Section id="da-thu-hoi" title={text.recoveries}>
      <Table
        {...{ caption: text.recoveries, captionHidden: true, stack: true }}
        columns={[
          { key: 'day', label: text.onDay },
          { key: 'document', label: text.document },
          { key: 'amount', label: text.amount, numeric: true },
        ]}
        rows={recoveries.map((it) => ({
          day: formatDate(it.onDay),
          document: it.document,
          amount: showDong(it.amount),
        }))}
        foot={{ day: text.left, document: '', amount: showDong(prize.amount - prize.recovered) }}
      />
    </Section>
  )
}
