import { useRead, useWrite } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { Act, Acts } from '../../ui/Act.tsx';
import { Row, Section } from '../../ui/Page.tsx';

/** Where the journal and its backups are on this computer. */
export function WhereItLives() {
  const status = useRead('vault.status', {});
  const backUp = useWrite('vault.backUp', { undo: false, said: ({ saved }) => `Backup made: ${saved}` });
  return (
    <Section title="Where the journal lives">
      <Row>
        <div className="setting">
          <Shown read={status}>
            {({ folder }) => (
              <>
                <p className="say">
                  On this computer only, encrypted, in <span className="setting-path">{folder}</span>.
                </p>
                <p className="say">
                  Each time it closes, a checked backup goes into the folder ‘backups’ beside it: one file each, opened by your passphrase or recovery key alone.
                  Copy one to a stick or another disk now and then; a stolen or broken computer takes the rest with it.
                </p>
              </>
            )}
          </Shown>
          <Acts>
            <Act onClick={() => void backUp.run({})}>Make a backup now</Act>
          </Acts>
        </div>
      </Row>
    </Section>
  );
}
