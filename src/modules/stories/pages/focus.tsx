import { worded } from '#platform/web/submit.ts'
import { Field } from '#ui/field.tsx'
import { Form } from '#ui/form.tsx'
import { Picture } from '#ui/picture.tsx'
import { Section } from '#ui/section.tsx'
import { Submit } from '#ui/submit.tsx'
import { cells, previews } from '../focal-point.ts'
import { t as cellWords } from '../messages/focus.ts'
import { t as words } from '../messages/library.ts'
import { t } from '../messages/library-page.ts'
import { paths } from '../paths.ts'
import { type PictureProps, pictureOf } from './library-picture.tsx'

/** The point that every crop keeps: one of nine parts of the picture, or exactly; with script, a click. */
export function Focus({ locale, picture, fresh, failed, attempt }: PictureProps) {
  const text = t(locale)
  const { errors, value, saved } = worded(failed === 'focus' ? attempt : undefined, words(locale), locale)
  const point = { x: hundredths(picture.focalX), y: hundredths(picture.focalY) }
  const known = cells.find(({ x, y }) => x === point.x && y === point.y)
  const chosen = value('cell', known?.name ?? (point.x === null ? '' : 'exact'))
  return (
    <Section id="diem-chinh" title={text.focus}>
      <p class="prose soft">{text.focusLead}</p>
      <Form action={paths.focusPicture(picture.id)} version={saved.version ?? picture.version} submission={fresh()}>
        <fieldset class="field">
          <legend>{text.cell}</legend>
          <focal-point>
            <div class="focus">
              <Picture picture={{ ...pictureOf(picture), alt: '' }} />
              <div class="cells">
                {cells.map(({ name }) => (
                  <label key={name}>
                    <input type="radio" name="cell" value={name} checked={name === chosen} />
                    <span class="vh">{cellWords(locale)[name]}</span>
                  </label>
                ))}
              </div>
            </div>
          </focal-point>
          <label class="opt">
            <input type="radio" name="cell" value="exact" checked={chosen === 'exact'} />
            <span>{text.exact}</span>
          </label>
        </fieldset>
        <div class="pair">
          <Field
            {...{ name: 'x', label: text.x, inputMode: 'numeric', maxLength: 3, error: errors.x }}
            value={value('x', `${point.x ?? ''}`)}
          />
          <Field
            {...{ name: 'y', label: text.y, inputMode: 'numeric', maxLength: 3, error: errors.y }}
            value={value('y', `${point.y ?? ''}`)}
          />
        </div>
        <Submit>{text.saveFocus}</Submit>
      </Form>
      {point.x !== null && (
        <>
          <h3>{text.crops}</h3>
          <ul class="crops">
            {Object.entries(previews).map(([name, proportion]) => (
              <li key={name}>
                <img
                  src={`${paths.cropPicture(picture.id, name)}?${point.x}-${point.y}`}
                  alt={`${text.crops}: ${picture.alt}`}
                  width={Math.round(240 * proportion)}
                  height={240}
                  loading="lazy"
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

const hundredths = (part: number | null) => (part === null ? null : Math.round(part * 100))
