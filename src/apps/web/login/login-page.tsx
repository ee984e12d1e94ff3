import type { VNode } from 'preact'
import type { Assets } from '../assets.js'
import { renderPage } from '../layout/page.js'

/** What the page for logging in shows. */
export interface LoginPageProps {
  readonly assets: Assets
  /** Where to go afterwards, an address of this server. */
  readonly onwards: string
  /** Whether the browser has shown the token; unknown, where a link of another site led here, since it then keeps its cookies to itself. */
  readonly state: 'in' | 'out' | 'refused' | 'unknown'
}

/** The page where a browser shows the token once. */
export const loginPage = (props: LoginPageProps): string =>
  renderPage({ assets: props.assets, title: props.state === 'in' ? 'Logged in' : 'Log in', section: '', children: <Login {...props} /> })

const Login = ({ onwards, state }: LoginPageProps): VNode =>
  state === 'in' ? (
    <section>
      <h1>You are logged in</h1>
      <p>
        <a href={onwards}>Go on</a>
      </p>
      <form method="post" action="/logout">
        <button type="submit">Log out</button>
      </form>
    </section>
  ) : (
    <section>
      <h1>Log in</h1>
      {state === 'unknown' ? (
        <p>
          A link of another site led here. Where you are logged in already, <a href={onwards}>go on</a>.
        </p>
      ) : null}
      {state === 'refused' ? <p role="alert">This is not the token of this server. Nothing else was wrong.</p> : null}
      <form method="post" action="/login">
        <input type="hidden" name="onwards" value={onwards} />
        <p>
          <label>
            The token of this server <input type="password" name="token" required autocomplete="current-password" maxLength={1000} />
          </label>
        </p>
        <button type="submit">Log in</button>
      </form>
      <p class="faint">Whoever started the server has it. A cookie keeps you logged in until you log out here, or do nothing for twelve hours.</p>
    </section>
  )
