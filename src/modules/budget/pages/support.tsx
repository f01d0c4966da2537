import { fosteringPaths } from '#modules/fostering/index.ts'
import { type DateText, formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { FileField } from '#ui/file-field.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { showDong } from '../amount.ts'
import { t } from '../messages/index.ts'
import { t as prizeWords } from '../messages/prize.ts'
import { paths } from '../paths.ts'
import type { listSupportTasks, ShownSupport } from '../queries/support.ts'
import { type Forms, SmallForm } from './small-form.tsx'

type Props = Forms & {
  frame: Frame
  today: DateText
  support: ShownSupport
  tasks: Awaited<ReturnType<typeof listSupportTasks>>
  mayKeep: boolean
}

/** A support of money of a fostering plan: what was paid for it, or the form that pays it out of a task. */
export function SupportPage(props: Props) {
  const { frame, locale, support, mayKeep } = props
  const text = t(locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.paySupportTitle}
      crumbs={[{ label: text.title, href: paths.overview() }, { label: text.paySupportTitle }]}
    >
      <Head
        title={text.paySupportTitle}
        lead={support.what}
        actions={
          <a class="btn" href={`${fosteringPaths.show(support.planId)}#ho-tro`}>
            {text.toPlan}
          </a>
        }
        why={!mayKeep && support.amount === null && text.noRight}
      />
      <Facts
        items={[
          { label: text.supportOf, value: support.exemplarName },
          { label: text.unit, value: support.unitName },
          { label: text.supportGivenOn, value: formatDate(support.givenOn) },
          {
            label: text.supportPaidNow,
            value:
              support.amount !== null && support.taskId && support.paidOn ? (
                <a href={paths.task(support.taskId)}>
                  {text.paidLine(showDong(support.amount), formatDate(support.paidOn))}
                </a>
              ) : (
                text.notPaidYet
              ),
          },
        ]}
      />
      {mayKeep && support.amount === null && <PayForm {...props} />}
    </DeskPage>
  )
}

function PayForm({ support, tasks, today, locale, submission, returned }: Props) {
  const text = t(locale)
  return (
    <Section id="chi-tien" title={text.paySupport}>
      {tasks.length === 0 && (
        <p class="prose">
          {text.noSupportTask} <a href={paths.overview()}>{prizeWords(locale).toFunds}</a>
        </p>
      )}
      <SmallForm
        {...{ locale, submission, returned, form: 'chi', title: text.paySupport, action: paths.support(support.id) }}
        {...{ multipart: true, open: true }}
      >
        {(field) => (
          <>
            <Select
              {...field('taskId', tasks[0]?.id)}
              {...{ label: prizeWords(locale).from, hint: text.supportFromHint, required: true }}
              options={tasks.map((it) => ({
                ...{
                  value: it.id,
                  label: prizeWords(locale).free(`${it.title} (${it.year})`, it.fundName, showDong(it.free)),
                },
              }))}
            />
            <div class="pair">
              <Field {...field('amount')} label={text.amount} inputMode="numeric" required />
              <DateField {...field('onDay', formatDate(today))} label={text.onDay} required />
            </div>
            <Field {...field('document')} label={text.document} maxLength={300} required />
            <Field {...field('payee', support.exemplarName)} label={text.payee} maxLength={200} required />
            <FileField {...field('file')} label={text.file} optionalWord />
          </>
        )}
      </SmallForm>
    </Section>
  )
}
