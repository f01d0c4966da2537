import type { PictureData } from '#platform/rich-text/picture-data.ts'
import type { ComponentChildren } from 'preact'
import { Picture } from './picture.tsx'

export type CardProps = {
  /** lead: the first story of the front page · row: a small picture beside · wide: a line of a list · plain: in a grid. */
  size?: 'lead' | 'row' | 'wide' | 'plain'
  href: string
  title: ComponentChildren
  lang?: string
  /** The field or topic, named before the title. */
  topic?: string
  text?: ComponentChildren
  meta?: ComponentChildren
  picture?: PictureData | undefined
}

const sizes = {
  lead: '(min-width: 68rem) 48rem, 100vw',
  row: '9rem',
  wide: '(min-width: 40rem) 16rem, 34vw',
  plain: '(min-width: 60rem) 24rem, 100vw',
}

/** A story as it is shown elsewhere: picture, topic, title, a line or two. The whole card opens it. */
export function Card({ size = 'plain', href, title, lang, topic, text, meta, picture }: CardProps) {
  const Heading = size === 'lead' ? 'h2' : 'h3'
  return (
    <article class={size === 'plain' ? 'card' : `card ${size}`} lang={lang}>
      {picture && <Picture picture={picture} sizes={sizes[size]} eager={size === 'lead'} />}
      <div>
        {topic && <span class="topic">{topic}</span>}
        <Heading>
          <a href={href}>{title}</a>
        </Heading>
        {text && <p>{text}</p>}
        {meta && <p class="meta">{meta}</p>}
      </div>
    </article>
  )
}
