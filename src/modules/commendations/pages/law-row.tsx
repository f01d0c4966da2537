import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Facts } from '#ui/facts.tsx'
import { Field } from '#ui/field.tsx'
import { Head } from '#ui/head.tsx'
import { Section } from '#ui/section.tsx'
import { isKeptHere } from '../law-kind.ts'
import { periodOf, wordsOfRow } from '../law-words.ts'
import { t } from '../messages/law.ts'
import { t as pageWords } from '../messages/pages.ts'
import { paths } from '../paths.ts'
import type { LawRow } from '../queries/law-rows.ts'
import { Compared, LawTable } from './law.tsx'
import { type Returned, SmallForm } from './small-form.tsx'

type View = {
  frame: Frame
  locale: Locale
  row: LawRow
  history: readonly LawRow[]
  mayKeep: boolean
  submission: () => string
  returned: Returned | undefined
}

/** One dated row of law: what it says, where it stands, what stood before; for the administrator, confirming and replacing. */
export function LawRowPage(view: View) {
  const { frame, locale, row, history, mayKeep } = view
  const text = t(locale)
  const { name, detail } = wordsOfRow(row, locale)
  const isOurs = isKeptHere(row.kind)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={name}
      crumbs={[
        { label: pageWords(locale).title, href: paths.list() },
        { label: pageWords(locale).law, href: `${paths.law}?loai=${row.kind}` },
        { label: name },
      ]}
    >
      <Head
        title={name}
        tags={<Compared {...{ row, locale }} />}
        why={isOurs ? (mayKeep ? undefined : text.onlyAdmin) : text.keptByCouncil}
      />
      <Facts
        items={[
          { label: text.detail, value: detail },
          { label: text.basis, value: [row.article, row.legalBasis].filter(Boolean).join(', ') },
          { label: text.period, value: periodOf(row, locale) },
          { label: text.grade, value: text[`grade${row.grade}`] },
          ...(row.document ? [{ label: text.document, value: row.document }] : []),
        ]}
      />
      {mayKeep && isOurs && <Forms {...view} />}
      <Section id="thoi-ky" title={text.history}>
        <LawTable rows={history} locale={locale} caption={text.rowsOverTime} overTime />
      </Section>
    </DeskPage>
  )
}

function Forms({ row, ...view }: View) {
  const text = t(view.locale)
  const figure = row.kind === 'prize' || row.kind === 'salary' || row.kind === 'clock' ? row.kind : undefined
  return (
    <Section id="quan-ly" title={text.state}>
      {row.wasToConfirm && !row.confirmedAt && (
        <SmallForm {...view} form="xac-nhan" title={text.confirm} action={paths.lawAct(row.id, 'xac-nhan')} open>
          {(field) => (
            <>
              <p class="prose">{text.confirmLead}</p>
              <Field {...field('document')} label={text.document} hint={text.documentHint} maxLength={300} />
            </>
          )}
        </SmallForm>
      )}
      {row.validTo === null && (
        <SmallForm {...view} form="bo-sung" title={text.replace} action={paths.lawAct(row.id, 'bo-sung')}>
          {(field) => (
            <>
              <p class="prose">{text.replaceLead}</p>
              <DateField {...field('from')} label={text.begins} />
              {figure && (
                <Field {...field('figure')} label={text[`figure_${figure}`]} inputMode="decimal" maxLength={20} />
              )}
              <Field {...field('legalBasis')} label={text.legalBasis} maxLength={300} />
              <Field {...field('article')} label={text.article} maxLength={100} optionalWord />
            </>
          )}
        </SmallForm>
      )}
    </Section>
  )
}
