import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DateField } from '#ui/date-field.tsx'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Head } from '#ui/head.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Notice } from '#ui/notice.tsx'
import { Radios } from '#ui/radios.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Versus } from '#ui/versus.tsx'
import { t as programmeWords } from '../messages.ts'
import { t } from '../messages/movement.ts'
import { type MovementScope, type MovementWords, movementWays } from '../movement.ts'
import { paths } from '../paths.ts'
import type { ShownMovement } from '../queries/movement.ts'

type Props = {
  frame: Frame
  locale: Locale
  /** The movement that is said anew; none for a new one. */
  movement: ShownMovement | undefined
  /** What the reader may enter. */
  scopes: readonly MovementScope[]
  fields: readonly { id: string; name: string }[]
  unitName: string
  mayKeep: boolean
  day: string
  submission: string
  attempt: Attempt | undefined
}

/** Entering a movement, or saying it anew from a day on. */
export function MovementFormPage(props: Props) {
  const { frame, locale, movement, attempt } = props
  const text = t(locale)
  const { errors, saved, value } = worded(attempt, text, locale)
  const usual = movement ? valuesOf(movement.newest) : {}
  const field = (name: string, fallback = '') => ({
    ...{ name, value: value(name, usual[name] ?? fallback) },
    ...(errors[name] && { error: errors[name] }),
  })
  const title = movement ? text.amend : text.enter
  return (
    <DeskPage
      {...{ frame, locale, title }}
      crumbs={[
        { label: programmeWords(locale).title, href: paths.show() },
        { label: text.title, href: paths.movements() },
        ...(movement ? [{ label: movement.title, href: paths.movement(movement.id) }] : []),
        { label: title },
      ]}
    >
      <ErrorSummary errors={errors} />
      <Head title={title} lead={movement ? text.amendLead : text.enterLead(props.unitName)} />
      {saved.name !== undefined && (
        <Notice kind="warn" title={errors.form}>
          <Versus
            rows={(['name', 'launchedBy', 'document', 'aims'] as const).map((name) => ({
              ...{ label: text[name], mine: value(name), saved: saved[name] ?? '' },
            }))}
          />
        </Notice>
      )}
      <Form
        action={movement ? paths.amendMovement(movement.id) : paths.enterMovement()}
        {...(movement && { version: saved.version ?? value('version', String(movement.version)) })}
        submission={value('submission', props.submission)}
      >
        {movement ? (
          <DateField
            {...field('on', formatDate([props.day, movement.changedOn ?? ''].toSorted().at(-1)!))}
            label={text.on}
            hint={text.onHint}
            required
          />
        ) : (
          <FirstFields {...{ props, field }} />
        )}
        <Field {...field('name')} label={text.name} maxLength={300} required />
        <div class="pair">
          <Field {...field('nameKm')} label={text.nameKm} lang="km" maxLength={300} optionalWord />
          <Field {...field('nameEn')} label={text.nameEn} lang="en" maxLength={300} optionalWord />
        </div>
        <Field {...field('launchedBy', props.unitName)} label={text.launchedBy} maxLength={200} required />
        <Field {...field('document')} label={text.document} hint={text.documentHint} maxLength={300} optionalWord />
        <Select
          {...field('fieldId')}
          label={text.field}
          options={props.fields.map(({ id, name }) => ({ value: id, label: name }))}
          optionalWord
        />
        <TextArea {...field('aims')} label={text.aims} rows={3} maxLength={1000} optionalWord />
        <div class="bar">
          <Submit main disabledWhy={props.mayKeep ? undefined : text.mayNot}>
            {movement ? text.amendMain : text.enterMain}
          </Submit>
        </div>
      </Form>
    </DeskPage>
  )
}

type FieldOf = (name: string, fallback?: string) => { name: string; value: string; error?: string }

function FirstFields({ props: { locale, scopes }, field }: { props: Props; field: FieldOf }) {
  const text = t(locale)
  return (
    <>
      {scopes.length > 1 ? (
        <Radios
          {...field('scope')}
          label={text.scope}
          options={scopes.map((it) => ({ value: it, label: text[it] }))}
          required
        />
      ) : (
        <Hidden name="scope" value={scopes[0] ?? 'unit'} />
      )}
      <Radios
        {...field('way')}
        label={text.way}
        options={movementWays.map((it) => ({ value: it, label: text[it] }))}
        required
      />
      <div class="pair">
        <DateField {...field('from')} label={text.from} required />
        <DateField {...field('lastDay')} label={text.lastDay} hint={text.lastDayHint} optionalWord />
      </div>
    </>
  )
}

const valuesOf = (it: MovementWords): Record<string, string> => ({
  ...{ name: it.name, nameKm: it.nameKm ?? '', nameEn: it.nameEn ?? '', launchedBy: it.launchedBy },
  ...{ document: it.document ?? '', fieldId: it.fieldId ?? '', aims: it.aims },
})
