import type { FieldRef, NamedAnniversary } from '#modules/programmes/index.ts'
import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Radios } from '#ui/radios.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { t } from '../messages/calendar.ts'
import { t as news } from '../messages/newsroom.ts'
import { paths } from '../paths.ts'
import type { Choice } from '../queries/choice.ts'

/** What the form stands filled with before anybody types: from the address. */
export type Wish = { on: string; anniversaryId: string; fieldId: string; exemplarId: string }

type Props = {
  frame: Frame
  locale: Locale
  wish: Wish
  find: string
  choices: readonly Choice[]
  anniversaries: readonly NamedAnniversary[]
  fields: readonly FieldRef[]
  writers: readonly { id: string; name: string; title: string }[]
  desks: readonly UnitRef[]
  unitId: string
  submission: string
  attempt: Attempt | undefined
}

/** Planning a story: for which day, about whom or in which field, by whom. */
export function PlanEntryPage(props: Props) {
  const { frame, locale, wish, find, anniversaries, fields, writers, desks, submission, attempt } = props
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  const field = (name: string, fallback = '') => ({ name, value: value(name, fallback), error: errors[name] })
  const crumbs = [{ label: text.calendar, href: paths.calendar() }, { label: text.plan }]
  return (
    <DeskPage {...{ frame, locale, crumbs }} title={text.plan}>
      <Head title={text.plan} lead={text.planLead} />
      <ErrorSummary errors={errors} />
      <form class="filters" method="get" action={paths.planEntry()}>
        <Hidden name="ngay" value={wish.on} />
        <Hidden name="dip" value={wish.anniversaryId} />
        <Hidden name="linh-vuc" value={wish.fieldId} />
        <Field
          name="tim"
          label={news(locale).findExemplar}
          hint={news(locale).findExemplarHint}
          type="search"
          value={find}
        />
        <Submit>{news(locale).find}</Submit>
      </form>
      <Form action={paths.planEntry()} submission={submission}>
        <DateField {...field('on', wish.on)} label={text.on} />
        <Field {...field('what')} label={text.what} hint={text.whatHint} maxLength={200} />
        <Exemplars {...props} />
        <Select
          {...field('fieldId', wish.fieldId)}
          label={text.field}
          blank={text.fieldOfExemplar}
          optionalWord
          options={fields.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          {...field('anniversaryId', wish.anniversaryId)}
          label={text.forAnniversary}
          blank={text.noAnniversary}
          optionalWord
          options={anniversaries.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          {...field('writerId')}
          label={text.writer}
          blank={text.anyWriter}
          optionalWord
          options={writers.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }))}
        />
        {desks.length > 1 ? (
          <Select
            {...field('unitId', props.unitId)}
            label={text.unit}
            blank={false}
            options={desks.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : (
          <Hidden name="unitId" value={props.unitId} />
        )}
        <Submit main>{text.savePlan}</Submit>
      </Form>
    </DeskPage>
  )
}

function Exemplars({ choices, wish, attempt, locale }: Props) {
  const text = t(locale)
  const { errors, value } = worded(attempt, text, locale)
  return (
    <Radios
      name="exemplarId"
      stacked
      optionalWord
      label={text.exemplar}
      error={errors.exemplarId}
      value={value('exemplarId', wish.exemplarId)}
      options={[
        { value: '', label: text.noExemplar },
        ...choices.map((it) => ({ value: it.id, label: it.name, hint: [it.unitName, it.code].join(' · ') })),
      ]}
    />
  )
}
