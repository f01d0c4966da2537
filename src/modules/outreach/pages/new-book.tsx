import type { FieldRef } from '#modules/programmes/index.ts'
import { type Locale, locales } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { Checks } from '#ui/checks.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { Empty } from '#ui/empty.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Section } from '#ui/section.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/book.ts'
import { paths } from '../paths.ts'
import type { ChoiceFilter, StoryChoice } from '../queries/choice.ts'

export type NewBookProps = {
  frame: Frame
  locale: Locale
  filter: ChoiceFilter
  fields: readonly FieldRef[]
  years: readonly number[]
  choices: readonly StoryChoice[]
  chosen: readonly string[]
  issuer: string
  /** This address with what it narrows to. */
  here: string
  submission: string
  attempt: Attempt | undefined
}

/** A new book: the stories are narrowed first, then ticked; below them what the imprint says. */
export function NewBookPage(props: NewBookProps) {
  const { frame, locale, choices, attempt } = props
  const text = t(locale)
  const { errors } = worded(attempt, text, locale)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={text.make}
      crumbs={[{ label: text.books, href: paths.books() }, { label: text.make }]}
    >
      <Head title={text.make} lead={text.lead} />
      <ErrorSummary title={text.refused} errors={errors} />
      <Narrowing {...props} />
      {choices.length === 0 ? <Empty title={text.noStories}>{text.noStoriesNext}</Empty> : <Ordering {...props} />}
    </DeskPage>
  )
}

function Narrowing({ locale, filter, fields, years }: NewBookProps) {
  const text = t(locale)
  return (
    <form class="filters" method="get" action={paths.newBook()}>
      <Select
        name="ngon-ngu"
        label={text.language}
        blank={false}
        value={filter.language}
        options={locales.map((it) => ({ value: it, label: text[it] }))}
      />
      <Select
        name="linh-vuc"
        label={text.field}
        blank={text.everyField}
        value={filter.fieldId ?? ''}
        options={fields.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="nam"
        label={text.year}
        blank={text.everyYear}
        value={filter.year ? String(filter.year) : ''}
        options={years.map((it) => ({ value: String(it), label: String(it) }))}
      />
      <Field name="tim" label={text.find} type="search" value={filter.find} />
      <Submit>{text.narrow}</Submit>
    </form>
  )
}

function Ordering({ locale, filter, choices, chosen, issuer, here, submission, attempt }: NewBookProps) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: string, fallback = '') => ({ name, value: value(name, fallback), error: errors[name] })
  const open = choices.filter(({ isAgreed }) => isAgreed).length
  return (
    <Form action={here} submission={submission}>
      <Hidden name="language" value={filter.language} />
      <Field {...field('title')} label={text.title} maxLength={160} lang={filter.language} />
      <Section id="phan-xuat-ban" title={text.imprint}>
        <Field {...field('issuer', issuer)} label={text.issuer} maxLength={200} />
        <Field {...field('responsible')} label={text.responsible} maxLength={160} />
        <Field {...field('decisionNo')} label={text.decisionNo} maxLength={80} optionalWord />
        <Field {...field('printRun')} label={text.printRun} inputMode="numeric" maxLength={7} optionalWord />
      </Section>
      <Checks
        name="stories"
        label={text.chooseStories}
        hint={text.chooseHint(choices.length, open)}
        error={errors.stories ?? errors.language}
        stacked
        values={chosen}
        options={choices.map((it) => ({
          value: it.id,
          label: (
            <>
              <span lang={it.language}>{it.title}</span>{' '}
              <small class="soft">
                {[it.unitName, formatDate(today(it.publishedOn)), it.isAgreed ? '' : text.notYetAgreed]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </>
          ),
        }))}
      />
      <Submit main>{text.order}</Submit>
    </Form>
  )
}
