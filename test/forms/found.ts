/** A field of a form as a browser would send it. `optional`: its label says that it may be left empty. */
export type Field = { name: string; type: string; value: string; options: string[]; optional: boolean }

/** A form of a page: where it goes, and what stands in it before anybody types. */
export type Form = { page: string; action: string; fields: Field[] }

/** The forms of a page that change something and may be sent, read from its HTML. One blocked with its why is none. */
export function formsOf(page: string, html: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)]
    .filter(([, head, body]) => /method="post"/i.test(head!) && hasOpenButton(body!))
    .map(([, head, body]) => ({
      page,
      action: attribute(head!, 'action') || page,
      fields: fieldsOf(body!),
    }))
}

/** True but where every button of the form is blocked. A form may have its button elsewhere on the page. */
function hasOpenButton(body: string): boolean {
  const buttons = [...body.matchAll(/<button\b([^>]*)>/g)]
  return buttons.length === 0 || buttons.some(([, head]) => !/\baria-disabled\b/.test(head!))
}

/** Every address of the desk that a page links to. */
export const linksOf = (html: string): string[] =>
  [...html.matchAll(/href="(\/lam-viec[^"#]*)"/g)].map(([, href]) => decode(href!))

function fieldsOf(html: string): Field[] {
  const mayBeEmpty = [...html.matchAll(/<label for="([^"]+)">([\s\S]*?)<\/label>/g)]
    .filter(([, , words]) => words!.includes('(không bắt buộc)'))
    .map(([, id]) => id)
  const isOptional = (head: string) => mayBeEmpty.includes(attribute(head, 'id'))
  const plain = [...html.matchAll(/<input\b([^>]*)>/g)].map(([, head]) => ({
    ...{ name: attribute(head!, 'name'), type: attribute(head!, 'type') || 'text', value: attribute(head!, 'value') },
    options: [],
    optional: isOptional(head!),
  }))
  const long = [...html.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)].map(([, head, text]) => ({
    ...{ name: attribute(head!, 'name'), type: 'textarea', value: decode(text!), options: [] },
    optional: isOptional(head!),
  }))
  const lists = [...html.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].map(([, head, body]) => {
    const options = [...body!.matchAll(/<option\b([^>]*)>/g)].map(([, it]) => attribute(it!, 'value'))
    const chosen = { value: options.at(-1) ?? '', options }
    return { name: attribute(head!, 'name'), type: 'select', ...chosen, optional: isOptional(head!) }
  })
  return [...plain, ...long, ...lists].filter(({ name }) => name !== '')
}

function attribute(head: string, name: string): string {
  return decode(new RegExp(`\\b${name}="([^"]*)"`).exec(head)?.[1] ?? '')
}

const decode = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
