import { formatNumber } from '#platform/text/numbers.ts'
import { Field } from '#ui/field.tsx'
import { Hidden } from '#ui/hidden.tsx'
import { Radios } from '#ui/radios.tsx'
import { Select } from '#ui/select.tsx'
import { t } from '../messages/printing.ts'
import { reprintReasons } from '../paper.ts'
import { paths } from '../paths.ts'
import type { ListedPrinter } from '../queries/printers.ts'
import { SmallForm, type Returned } from './small-form.tsx'
import type { Locale } from '#platform/i18n.ts'

type Props = {
  locale: Locale
  action: string
  title: string
  printers: readonly ListedPrinter[]
  /** How many certificates there are and how many of them were never printed; for one alone, its own. */
  counts: { all: number; unprinted: number }
  /** One certificate alone: no choice of which. */
  single?: boolean
  submission: () => string
  returned: Returned | undefined
}

export const printForm = 'in-giay'

/**
 * Printing one certificate or all of a decision: on which paper, with which printer, and why again where that is asked.
 * It stands open as long as nothing was printed, for then it is what is to be done.
 */
export function PrintForm({ locale, action, title, printers, counts, single, submission, returned }: Props) {
  const text = t(locale)
  const isAgain = counts.unprinted < counts.all
  return (
    <SmallForm
      {...{ form: printForm, title, action, submission, locale, returned }}
      send={text.print}
      open={counts.unprinted === counts.all}
    >
      {(field) => (
        <>
          <p class="prose hint">{text.printLead}</p>
          {single ? (
            <Hidden name="which" value="all" />
          ) : (
            isAgain && (
              <Radios
                {...{ ...field('which', counts.unprinted > 0 ? 'new' : 'all'), label: text.which, stacked: true }}
                options={[
                  { value: 'new', label: text.onlyNew(formatNumber(counts.unprinted)) },
                  { value: 'all', label: text.allOfThem(formatNumber(counts.all)) },
                ]}
              />
            )
          )}
          <Radios
            {...{ ...field('paper', 'blank'), label: text.paper, stacked: true }}
            options={[
              { value: 'blank', label: text.blank, hint: text.blankHint },
              { value: 'preprinted', label: text.preprinted, hint: text.preprintedHint },
            ]}
          />
          <Select
            {...{ ...field('printerId'), label: text.printer, blank: text.noPrinter }}
            hint={<a href={paths.printers}>{text.keepPrinters}</a>}
            options={printers.map((it) => ({
              value: it.id,
              label: text.printerOf(it.name, formatNumber(it.width), formatNumber(it.height)),
            }))}
          />
          {isAgain && (
            <div class="pair">
              <Select
                {...{ ...field('reason'), label: text.reason, hint: text.reasonHint }}
                options={reprintReasons.map((it) => ({ value: it, label: text[it] }))}
              />
              <Field {...field('note')} label={text.note} maxLength={300} optionalWord />
            </div>
          )}
        </>
      )}
    </SmallForm>
  )
}
