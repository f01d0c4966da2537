import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/i18n.ts'
import type {
  Block,
  FigureAttrs,
  Inline,
  Mark,
  Paragraph,
  PictureAttrs,
  RichDocument,
  SoundAttrs,
  Step,
} from './document.ts'
import { t } from './messages.ts'
import type { PictureData } from './picture-data.ts'

type Props = {
  doc: RichDocument
  /** The stored picture behind an id; one that may not be shown is left out. */
  picture: (id: string) => PictureData | undefined
  /** Where the stored sound behind an id is heard; one that may not be, or stands on paper, leaves its words. */
  sound?: (id: string) => string | undefined
  locale: Locale
}

/** A document as readers see it. Stands inside an element of class `prose`. */
export function RichText({ doc, ...context }: Props) {
  return <>{grouped(doc.content).map((part, index) => show(part, index, context))}</>
}

type Group = { type: 'figures'; figures: FigureAttrs[] } | { type: 'pictures'; pictures: PictureAttrs[] }
type Part = Exclude<Block, { type: 'figure' | 'picture' }> | Group
type Context = Pick<Props, 'picture' | 'sound' | 'locale'>

/** Figures that follow one another become one table, pictures one gallery. Empty lines between them, as an editor leaves, part nothing. */
function grouped(blocks: Block[]): Part[] {
  const parts: Part[] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (block.type === 'figure') {
      if (last?.type === 'figures') last.figures.push(block.attrs)
      else parts.push({ type: 'figures', figures: [block.attrs] })
    } else if (block.type === 'picture') {
      if (last?.type === 'pictures') last.pictures.push(block.attrs)
      else parts.push({ type: 'pictures', pictures: [block.attrs] })
    } else if (block.type !== 'paragraph' || block.content) parts.push(block)
  }
  return parts
}

function show(part: Part, key: number, context: Context): ComponentChildren {
  switch (part.type) {
    case 'paragraph':
      return part.content ? <p key={key}>{inline(part.content)}</p> : null
    case 'heading':
      return part.attrs.level === 2 ? (
        <h2 key={key}>{inline(part.content)}</h2>
      ) : (
        <h3 key={key}>{inline(part.content)}</h3>
      )
    case 'bulletList':
    case 'orderedList': {
      const List = part.type === 'bulletList' ? 'ul' : 'ol'
      return (
        <List key={key} class="listed">
          {part.content.map((item, index) => (
            <li key={index}>{item.content.map((inner, at) => show(inner, at, context))}</li>
          ))}
        </List>
      )
    }
    case 'quote':
      return (
        <blockquote key={key} class="quote">
          {paragraphs(part.content)}
          {part.attrs.by && <footer>{part.attrs.by}</footer>}
        </blockquote>
      )
    case 'pictures':
      return <Pictures key={key} pictures={part.pictures} {...context} />
    case 'figures':
      return <Figures key={key} figures={part.figures} locale={context.locale} />
    case 'steps':
      return <StepList key={key} steps={part.content} />
    case 'videoLink':
      return (
        <p key={key} class="video">
          <a href={part.attrs.href} rel="external noopener">
            {t(context.locale).video}: {part.attrs.title}
          </a>
        </p>
      )
    case 'sound':
      return <StorySound key={key} attrs={part.attrs} {...context} />
  }
}

/** Sound with its words, folded away for those who hear it. */
function StorySound({ attrs, sound, locale }: Context & { attrs: SoundAttrs }) {
  const text = t(locale)
  const src = sound?.(attrs.id)
  return (
    <figure class="clip">
      {/* biome-ignore lint/a11y/useMediaCaption: its words stand below it */}
      {src && <audio controls preload="none" src={src} aria-label={attrs.title} />}
      <figcaption>
        {attrs.title} {attrs.credit && <cite class="credit">{attrs.credit}</cite>}
      </figcaption>
      {src ? (
        <details>
          <summary>{text.transcript}</summary>
          <p>{attrs.transcript}</p>
        </details>
      ) : (
        <p>{attrs.transcript}</p>
      )}
    </figure>
  )
}

/** One picture by itself, or several as a gallery of two or three a row. One that may not be shown is left out. */
function Pictures({ pictures, picture, locale }: Context & { pictures: PictureAttrs[] }) {
  const shown = pictures.flatMap((attrs) => {
    const stored = picture(attrs.id)
    return stored ? [{ attrs, stored }] : []
  })
  if (shown.length < 2) return shown.map((it) => <StoryPicture key={it.attrs.id} {...it} />)
  return (
    <ul class="gallery" aria-label={t(locale).gallery(shown.length)}>
      {shown.map((it, index) => (
        <li key={index}>
          <StoryPicture {...it} isSmall />
        </li>
      ))}
    </ul>
  )
}

function StoryPicture({ attrs, stored, isSmall }: { attrs: PictureAttrs; stored: PictureData; isSmall?: boolean }) {
  const { src, srcset, width, height, credit } = (isSmall && stored.inGallery) || stored
  const named = attrs.credit || credit
  return (
    <figure>
      <img
        {...{ src, srcset, width, height }}
        alt={attrs.alt || stored.alt}
        sizes={srcset ? (isSmall ? '(min-width: 40rem) 22rem, 100vw' : '(min-width: 60rem) 45rem, 100vw') : undefined}
        loading="lazy"
        decoding="async"
      />
      {(attrs.caption || named) && (
        <figcaption>
          {attrs.caption} {named && <cite class="credit">{named}</cite>}
        </figcaption>
      )}
    </figure>
  )
}

function Figures({ figures, locale }: { figures: FigureAttrs[]; locale: Locale }) {
  const text = t(locale)
  const compared = figures.some(({ before }) => before !== '')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={text.figures}>
      <table>
        <caption>{text.figures}</caption>
        <thead>
          <tr>
            <th scope="col">{text.what}</th>
            {compared && (
              <th scope="col" class="r">
                {text.before}
              </th>
            )}
            <th scope="col" class="r">
              {text.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ what, before, after }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              {compared && <td class="r">{before}</td>}
              <td class="r">{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function StepList({ steps }: { steps: Step[] }) {
  return (
    <ol class="steps">
      {steps.map((step, index) => (
        <li key={index} class="step">
          <div>
            <h3>{step.attrs.title}</h3>
            {paragraphs(step.content)}
          </div>
        </li>
      ))}
    </ol>
  )
}

function paragraphs(content: Paragraph[]) {
  return content.map((one, index) => <p key={index}>{inline(one.content)}</p>)
}

function inline(content: Inline[] = []): ComponentChildren {
  return content.map((part, index) => (part.type === 'hardBreak' ? <br key={index} /> : marked(part.text, part.marks)))
}

function marked(text: string, marks: Mark[] = []): ComponentChildren {
  return marks.reduceRight<ComponentChildren>((inner, mark) => {
    if (mark.type === 'bold') return <b>{inner}</b>
    if (mark.type === 'italic') return <i>{inner}</i>
    return <a href={mark.attrs.href}>{inner}</a>
  }, text)
}
