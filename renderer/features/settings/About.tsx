import { useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Row, Section } from '../../ui/Page.tsx';

/** What this is, and what it does not promise (safety: Not promised, and said so). */
export function About() {
  const info = useRead('app.info', {});
  return (
    <Section title="About">
      <Row>
        <div className="setting">
          <p className="say">
            Rapport sends nothing anywhere, scores nobody, and has no account.{' '}
            <Shown read={info}>{({ version }) => <span className="small">Version {version}.</span>}</Shown>
          </p>
          <p className="say">
            If you lead a public body, what you write here may have to be disclosed: under freedom of information, data protection, or an order of a court. Being
            private, encrypted or candid does not exempt it. Write as you would be ready to stand by.
          </p>
          <p className="say">
            Not promised: protection from a program that runs as you while the journal is open; noticing that someone has put back an older copy of the whole
            file; or opening it for you if both passphrase and recovery key are lost.
          </p>
        </div>
      </Row>
    </Section>
  );
}
