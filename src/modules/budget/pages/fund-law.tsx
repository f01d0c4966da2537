import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { Table } from '#ui/table.tsx'
import { showShare } from '../ceiling.ts'
import { t as funds } from '../messages/fund.ts'
import { t } from '../messages/law.ts'
import { paths } from '../paths.ts'
import type { ShownFundLaw } from '../queries/law.ts'
import { citedCells, Sure } from './law.tsx'
import { type Forms, SmallForm } from './small-form.tsx'

type Props = Forms & { frame: Frame; law: ShownFundLaw; mayKeep: boolean }

/** One dated row of the law of funds: what it says, where it stands, what stood before; for the province, confirming and replacing. */
export function FundLawRowPage(props: Props) {
  const { frame, locale, law, mayKeep } = props
  const [text, words] = [t(locale), funds(locale)]
  const { row } = law
  const name = row.names[locale]
  const { period, basis } = citedCells(row, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={name}
      crumbs={[
        { label: words.title, href: paths.overview() },
        { label: words.law, href: paths.law() },
        { label: name },
      ]}
    >
      <Head title={name} tags={<Sure {...{ row, locale }} />} why={mayKeep ? undefined : text.onlyProvince} />
      <Facts
        boxed
        items={[
          ...('share' in row ? [{ label: text.share, value: showShare(BigInt(row.share)) }] : []),
          { label: words.basis, value: basis },
          { label: words.period, value: period },
          ...(row.confirmed
            ? [
                { label: text.readText, value: row.confirmed.document },
                { label: words.certainty, value: text.readBy(row.confirmed.by, formatDate(row.confirmed.at)) },
              ]
            : []),
        ]}
      />
      {mayKeep && (row.toConfirm || row.validTo === null) && <KeepForms {...props} />}
      <Section id="thoi-ky" title={text.history} small={String(law.history.length)}>
        <Table
          {...{ caption: text.history, captionHidden: true, stack: true }}
          columns={[
            { key: 'period', label: words.period },
            { key: 'name', label: law.kind === 'source' ? words.source : words.ceiling },
            { key: 'basis', label: words.basis },
            { key: 'sure', label: words.certainty },
          ]}
          rows={law.history.map((it) => ({
            ...citedCells(it, locale),
            name: it.id === row.id ? it.names[locale] : <a href={paths.lawRow(it.id)}>{it.names[locale]}</a>,
          }))}
        />
      </Section>
    </DeskPage>
  )
}

function KeepForms({ law: { row, kind }, ...props }: Props) {
  const text = t(props.locale)
  return (
    <Section id="quan-ly" title={text.compared}>
      {row.toConfirm && (
        <SmallForm {...props} form="doi-chieu" title={text.confirm} action={paths.confirmLaw(row.id)}>
          {(of) => (
            <>
              <p>{text.confirmLead}</p>
              <Field {...of('document')} label={text.readText} maxLength={300} required />
            </>
          )}
        </SmallForm>
      )}
      {row.validTo === null && (
        <SmallForm {...props} form="bo-sung" title={text.replace} action={paths.addLaw(row.id)}>
          {(of) => (
            <>
              <p>{text.replaceLead}</p>
              <DateField {...of('from')} label={text.begins} required />
              {kind === 'ceiling' && (
                <Field
                  {...of('share')}
                  label={text.newShare}
                  hint={text.newShareHint}
                  inputMode="decimal"
                  maxLength={10}
                  required
                />
              )}
              <Field
                {...of('legalBasis')}
                label={text.legalBasis}
                hint={text.legalBasisHint}
                maxLength={300}
                required
              />
              <Field {...of('article')} label={text.article} maxLength={100} optionalWord />
              <Field {...of('note')} label={text.note} maxLength={600} optionalWord />
            </>
          )}
        </SmallForm>
      )}
    </Section>
  )
}
