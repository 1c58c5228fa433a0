import { describe, expect, it } from 'vitest'
import { readArticles } from '#core/read/index.ts'

const messages = (problems: readonly { readonly message: string }[]) => problems.map(({ message }) => message)

describe('the text reader', () => {
  it('takes a .txt exactly as it is, carriage returns and spaces at its ends too', () => {
    const content = '  HEADLINE\r\n\r\nRebels attacked.\r\n '
    expect(readArticles(content, { file: 'news/a-17.txt' })).toEqual({
      articles: [{ id: 'a-17', text: content }],
      problems: [],
    })
  })

  it('reads ten million characters on one line', () => {
    const content = 'Rebels attacked the base. '.repeat(400_000)
    const { articles, problems } = readArticles(content, { file: 'long.txt' })
    expect(articles[0]?.text).toHaveLength(content.length)
    expect(problems).toEqual([])
  })

  it('reads a web page called .txt as a web page, and says so', () => {
    const { articles, problems } = readArticles(
      '<!DOCTYPE html><title>T</title><p>Troops &amp; tanks left.</p>',
      {
        file: 'page.txt',
      },
    )
    expect(articles[0]).toMatchObject({ id: 'page', title: 'T', text: 'Troops & tanks left.' })
    expect(messages(problems)).toEqual(['page.txt: this is a web page; it is read as one.'])
    expect(problems[0]?.severity).toBe('warning')
  })

  it('leaves a text that only speaks of a tag alone', () => {
    const content = 'The <html> tag was attacked by nobody.'
    expect(readArticles(content, { file: 'a.txt' }).articles[0]?.text).toBe(content)
  })

  it('fills date and source where the text cannot say them', () => {
    const { articles } = readArticles('Text.', {
      file: 'a.txt',
      defaults: { publishedAt: '2024-08-14', source: 'AFP' },
    })
    expect(articles).toEqual([{ id: 'a', text: 'Text.', publishedAt: '2024-08-14', source: 'AFP' }])
  })

  it('calls a file with no text in it a problem', () => {
    expect(messages(readArticles(' \n', { file: 'blank.txt' }).problems)).toEqual([
      'blank.txt: there is no text in it.',
    ])
  })
})

describe('the markdown reader', () => {
  const read = (text: string) => readArticles(text, { file: 'note.md' })

  it('takes title, date, source and id from the front matter', () => {
    const text =
      '---\ntitle: "Talks: a start"\ndate: 2024-08-14\nsource: The Wire\nid: w-1\ntags: [a, b]\n---\n\nThey met.\n'
    expect(read(text).articles).toEqual([
      {
        id: 'w-1',
        title: 'Talks: a start',
        publishedAt: '2024-08-14',
        source: 'The Wire',
        text: 'They met.',
      },
    ])
  })

  it('takes the heading on top as title and marks away', () => {
    const text =
      '# Base **hit**\r\n\r\n- [Rebels](http://a.example/b) _attacked_ the **base**.\r\n\r\n---\r\n> No 2*3*4 snake_case_name.\r\n'
    expect(read(text).articles).toEqual([
      { id: 'note', title: 'Base hit', text: 'Rebels attacked the base.\r\n\r\nNo 2*3*4 snake_case_name.' },
    ])
  })

  it('does not take a rule further down for front matter', () => {
    expect(read('They met.\n\n---\n\nThey left.\n---\n').articles[0]?.text).toBe('They met.\n\n\nThey left.')
  })

  it('reads on without a broken front matter, and says where it is broken', () => {
    const { articles, problems } = read('---\ntitle: "open\n---\nThey met.')
    expect(articles).toEqual([{ id: 'note', text: 'They met.' }])
    expect(problems[0]).toMatchObject({ file: 'note.md', severity: 'warning' })
  })

  it('says when a date can be read in two ways', () => {
    const { articles, problems } = read('---\ndate: 04/08/2024\n---\nThey met.')
    expect(articles).toEqual([{ id: 'note', text: 'They met.' }])
    expect(problems[0]?.message).toContain('"04/08/2024"')
  })
})

describe('the web page reader', () => {
  const page = `<!doctype html><html lang="en"><head><title>Base hit | The Daily</title>
    <meta property="og:site_name" content="The Daily"><meta property="article:published_time" content="2024-08-14T09:30:00Z">
    <link rel="canonical" href="https://daily.example/base-hit"><style>p{}</style><script>var a = '<p>no</p>'</script></head>
    <body><nav><a href="/">Home</a></nav><article><h1>Base hit</h1><p class="byline">By A. Writer</p>
    <p>Two drones hit the base,<br>officials&nbsp;said.</p><p>It was the <b>sec</b>ond attack.</p>
    <div class="related-stories"><p>Army fires general</p></div><p><a href="/x">Read: Army fires general</a></p></article>
    <footer>© The Daily</footer></body></html>`

  it('keeps the paragraphs of the article and nothing around them', () => {
    expect(readArticles(page, { file: 'hit.html' }).articles).toEqual([
      {
        id: 'hit',
        title: 'Base hit',
        text: 'Two drones hit the base,\n\nofficials said.\n\nIt was the second attack.',
        publishedAt: '2024-08-14T09:30:00Z',
        source: 'The Daily',
        url: 'https://daily.example/base-hit',
        language: 'en',
      },
    ])
  })

  it('prefers what the page says of itself as linked data', () => {
    const data =
      '{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2024-08-13","publisher":{"name":"Wire"}}]}'
    const { articles } = readArticles(
      `<html><script type="application/ld+json">${data}</script><p>They met.</p></html>`,
    )
    expect(articles[0]).toMatchObject({ publishedAt: '2024-08-13', source: 'Wire', text: 'They met.' })
  })

  it('calls a page that only its scripts fill a problem', () => {
    const { articles, problems } = readArticles(
      '<html><body><div id="app"></div><script>go()</script></body></html>',
    )
    expect(articles).toEqual([])
    expect(problems).toHaveLength(1)
  })
})

describe('the JSON lines reader', () => {
  it('reads one article per line, exactly, and names the lines that are none', () => {
    const lines = [
      '{"id":"a","text":" One.\\r\\n"}',
      '',
      '{"id":"b"}',
      '{"id":',
      '[1]',
      '{"headline":"H","body":"Two."}',
    ]
    const { articles, problems } = readArticles(lines.join('\n'), { file: 'all.jsonl' })
    expect(articles).toEqual([
      { id: 'a', text: ' One.\r\n' },
      { title: 'H', text: 'Two.' },
    ])
    expect(problems.map(({ line }) => line)).toEqual([3, 4, 5])
  })
})

describe('the JSON reader', () => {
  it('reads one article or an array of them', () => {
    expect(readArticles('{"text":"One."}', { file: 'one.json' }).articles).toEqual([
      { id: 'one', text: 'One.' },
    ])
    expect(readArticles('[{"text":"One."},{"text":"Two.","id":7}]', { file: 'two.json' }).articles).toEqual([
      { text: 'One.' },
      { id: '7', text: 'Two.' },
    ])
  })

  it('says what stands where the text should be', () => {
    const said = (text: string) =>
      readArticles(`[{"title":"H","text":${text}},{"text":"Read."}]`, { file: 'a.json' })
    expect(said('7').problems[0]?.message).toBe(
      'a.json, entry 1: the text of the article is of the kind "number", not words.',
    )
    expect(said('["One.","Two."]').problems[0]?.message).toContain('the text of the article is a list')
    expect(said('" "').problems[0]?.message).toContain('the article has an empty text')
    expect(said('7').articles).toMatchObject([{ text: 'Read.' }])
  })

  it('tells a graph from an article', () => {
    const { problems } = readArticles('{"nodes":[],"edges":[]}', { file: 'graph.json' })
    expect(problems[0]?.remedy).toContain('newsgraph view')
  })
})

describe('the table reader', () => {
  it('reads a row as an article, whatever separates its cells', () => {
    const comma = 'id,date,text\r\n1,2024-08-14,"He said ""no"", and\r\nleft."\r\n'
    expect(readArticles(comma, { file: 'a.csv' }).articles).toEqual([
      { id: '1', publishedAt: '2024-08-14', text: 'He said "no", and\r\nleft.' },
    ])
    expect(readArticles('Headline;Body\nH;They met.\n', { file: 'b.csv' }).articles).toEqual([
      { id: 'b', title: 'H', text: 'They met.' },
    ])
  })

  it('names the row that has no text', () => {
    const { problems } = readArticles('id,text\n1,One.\n2, \n3,Three.\n', { file: 'a.csv' })
    expect(problems.map(({ message }) => message)).toEqual(['a.csv, row 3: the article has an empty text.'])
  })

  it('asks for a column of texts', () => {
    expect(readArticles('a,b\n1,2\n', { file: 'a.csv' }).problems[0]?.message).toContain(
      'no column is called "text"',
    )
  })
})

describe('the feed reader', () => {
  it('reads the items of RSS, their full text where it is there', () => {
    const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><item><title>Base hit</title>
      <link>https://w.example/1</link><guid>w-1</guid><pubDate>Wed, 14 Aug 2024 09:30:00 GMT</pubDate>
      <description>Short.</description><content:encoded><![CDATA[<p>Drones hit &amp; ran.</p><p>Two.</p>]]></content:encoded></item>
      <item><title>Talks</title><description>&lt;p&gt;They met.&lt;/p&gt;</description></item></channel></rss>`
    expect(readArticles(rss, { file: 'wire.xml' }).articles).toEqual([
      {
        id: 'w-1',
        title: 'Base hit',
        text: 'Drones hit & ran.\n\nTwo.',
        publishedAt: '2024-08-14T09:30:00Z',
        source: 'Wire',
        url: 'https://w.example/1',
      },
      { title: 'Talks', text: 'They met.', source: 'Wire' },
    ])
  })

  it('reads the entries of Atom', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Wire</title><entry><id>urn:1</id>
      <title>Talks</title><link rel="self" href="/s"/><link href="https://w.example/2"/><published>2024-08-14T09:30:00+03:00</published>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They met.</p></div></content></entry></feed>`
    expect(readArticles(atom, { file: 'wire.atom' }).articles).toEqual([
      {
        id: 'urn:1',
        title: 'Talks',
        text: 'They met.',
        publishedAt: '2024-08-14T09:30:00+03:00',
        source: 'Wire',
        url: 'https://w.example/2',
        language: 'en',
      },
    ])
  })

  it('says so where XML is no feed', () => {
    expect(readArticles('<a><b/></a>', { file: 'a.xml' }).problems[0]?.message).toBe(
      'a.xml: this XML is no RSS or Atom feed.',
    )
  })
})

describe('texts made to break a reader', () => {
  const nested = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000)
  const aliases = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'

  it.each([
    [
      'markup nested without end',
      'a.html',
      `<!doctype html>${nested('<div>', '</div>')}`,
      /nested more than/,
    ],
    [
      'a feed nested without end',
      'a.xml',
      `<rss><item>${nested('<b>', '</b>')}</item></rss>`,
      /nested more than/,
    ],
    ['lists nested without end', 'a.json', nested('[', ']'), /a\.json/],
  ])('%s is a problem, at once', (_what, file, content, message) => {
    const { articles, problems } = readArticles(content, { file })
    expect(articles).toEqual([])
    expect(problems[0]?.message).toMatch(message)
  })

  it.each(['*a ', '[', '![', '**a ', '_a ', '`', '# ', '<http:', '---\n'])(
    'a megabyte of "%s" in Markdown takes no longer than other lines',
    (mark) => {
      const begun = performance.now()
      readArticles(`---\n${mark.repeat(1_000_000 / mark.length)}`, { file: 'a.md' })
      expect(performance.now() - begun).toBeLessThan(10_000)
    },
  )

  it('aliases of aliases in front matter are not followed', () => {
    const { articles, problems } = readArticles(`---\n${aliases}\n---\nThey met.`, { file: 'a.md' })
    expect(articles).toEqual([{ id: 'a', text: 'They met.' }])
    expect(problems[0]?.message).toContain('front matter')
  })

  it('entities that a feed declares itself are not expanded', () => {
    const content =
      '<!DOCTYPE l [<!ENTITY a "aaaa">]><rss><channel><item><description>&a; They met.</description></item></channel></rss>'
    expect(readArticles(content, { file: 'a.xml' }).articles[0]?.text).toBe('&a; They met.')
  })
})
