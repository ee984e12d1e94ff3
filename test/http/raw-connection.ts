/** Requests as no client would write them. */
import { connect, type Socket } from 'node:net'

/** The answer to a request. */
export interface RawAnswer {
  readonly status: number
  /** By lower-case names, each as often as it stands there. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

/** Sends bytes as they are, and gives what came until the server ended the connection. */
export const sendRaw = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
    let answer = ''
    socket.setEncoding('latin1').on('data', (chunk: string) => (answer += chunk))
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })

/** Sends a request line with headers, after which the server ends the connection. */
export const ask = async (port: number, line: string, headers: readonly string[] = [`Host: 127.0.0.1:${port}`], body = ''): Promise<RawAnswer> =>
  parseAnswer(await sendRaw(port, [line, ...headers, 'Connection: close', '', body].join('\r\n')))

/** The first answer in what a server sent. */
export const parseAnswer = (text: string): RawAnswer => {
  const end = text.indexOf('\r\n\r\n')
  const [first = '', ...lines] = text.slice(0, end).split('\r\n')
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/u.exec(first)?.[1] ?? Number.NaN),
    headers: lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const),
    body: text.slice(end + 4),
  }
}

/** Sends pieces as fast as they are taken until an answer has come or `most` bytes are sent; gives both. */
export const pour = (port: number, head: string, piece: Buffer, most: number): Promise<{ readonly answer: string; readonly sent: number }> =>
  new Promise((resolve) => {
    let answer = ''
    let sent = 0
    const socket: Socket = connect(port, '127.0.0.1', () => {
      socket.write(head)
      const more = (): void => {
        while (sent < most && answer === '' && !socket.destroyed) {
          sent += piece.length
          if (!socket.write(piece)) return
        }
      }
      socket.on('drain', more)
      more()
    })
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
      socket.end()
    })
    // A server that has answered need not read on: writing to it may fail.
    socket.on('error', () => undefined)
    socket.on('close', () => resolve({ answer, sent }))
  })
