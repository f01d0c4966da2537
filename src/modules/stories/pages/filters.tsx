import type { FieldRef } from '#modules/programmes/index.ts'
import type { UnitRef } from '#modules/units/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { Field } from '#ui/field.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Select } from '#ui/select.tsx'
import { Submit } from '#ui/submit.tsx'
import type { State } from '../lifecycle.ts'
import { t as news } from '../messages/newsroom.ts'
import { t } from '../messages/story.ts'
import { paths } from '../paths.ts'
import type { Filter } from '../queries/board.ts'

type Props = { locale: Locale; filter: Filter; fields: FieldRef[]; units: UnitRef[]; state: State | undefined }

/** What the board is narrowed to: a word of the title, the field, the desk, the language. */
export function Filters({ locale, filter, fields, units, state }: Props) {
  const text = news(locale)
  return (
    <form class="filters" method="get" action={paths.board()}>
      {state && <Hidden name="trang-thai" value={state} />}
      <Field name="tim" label={text.findTitle} type="search" value={filter.find} />
      <Select
        name="linh-vuc"
        label={text.field}
        blank={text.allFields}
        value={filter.fieldId ?? ''}
        options={fields.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {units.length > 1 && (
        <Select
          name="don-vi"
          label={text.unit}
          blank={text.allUnits}
          value={filter.unitId ?? ''}
          options={units.map(({ id, short }) => ({ value: id, label: short }))}
        />
      )}
      <Select
        name="ngon-ngu"
        label={text.language}
        blank={text.allLanguages}
        value={filter.language ?? ''}
        options={(['vi', 'km', 'en'] as const).map((it) => ({ value: it, label: t(locale)[it] }))}
      />
      <Submit>{text.filter}</Submit>
    </form>
  )
}
