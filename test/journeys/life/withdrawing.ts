import assert from 'node:assert/strict'
import { eventually, type Life, step } from './life.ts'

/** The person takes their consent back, and everything about them comes down everywhere. */
export function withdrawing(life: Life) {
  const { commune, reader, product } = life
  const get = (path: string) => reader.page.request.get(product.url + path)

  step(life, 'the consent is withdrawn on the desk', async () => {
    await commune.visit(life.record)
    await commune.press(/^Rút/, 'section[aria-labelledby=dong-y]')
    await commune.fill({ on: '18/11/2025', reason: 'Gia đình muốn yên tĩnh.' })
    await commune.press('Rút sự đồng ý')
    assert.match(await commune.words('main'), /Rút ngày 18\/11\/2025/)
  })

  step(life, 'within one round of the worker the story is gone, and says so', async () => {
    await eventually(async () => ((await get(`/tin-bai/${life.slug}`)).status() === 410 ? true : undefined), 8)
    assert.equal(await reader.visit(`/tin-bai/${life.slug}`), 410)
    assert.doesNotMatch(await reader.words('body'), /Quờn/)
  })

  step(
    life,
    'nothing of it is left: front page, lists, search, feeds, site map, card, picture, the person',
    async () => {
      for (const path of [
        '/',
        '/tin-bai',
        '/feed.xml',
        '/feed.atom',
        '/feed.json',
        '/sitemap.xml',
        '/tim?q=mong+quon',
      ]) {
        const answer = await get(path)
        assert.equal(answer.status(), 200, path)
        const text = await answer.text()
        assert.ok(!text.includes(life.slug) && !text.includes(life.name), path)
      }
      const { slug } = await product.db
        .selectFrom('exemplars.exemplar')
        .select('slug')
        .where('id', '=', life.record.split('/').at(-1)!)
        .executeTakeFirstOrThrow()
      for (const path of [`/dien-hinh/${slug}`, `/the/${life.slug}.png`, life.picture])
        assert.ok([404, 410].includes((await get(path)).status()), path)
      await reader.visit('/tim?q=lop%20boi%20tren%20con%20kenh')
      assert.doesNotMatch(await reader.words('main'), /Lớp bơi trên con kênh/)
    },
  )

  step(life, 'the desk keeps where it ran and why it came down', async () => {
    await commune.visit(life.story)
    assert.match(await commune.words('main'), /người trong bài rút sự đồng ý/)
  })
}
