import { useState } from 'react';
import { readFile } from '../../data/file.ts';
import { countOf } from '../../../main/domain/words.ts';
import { useRead, useWrite } from '../../data/query.ts';
import { Act, Acts } from '../../ui/Act.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNote } from '../../ui/FailureNote.tsx';
import { FileField } from '../../ui/FileField.tsx';
import { Row, Section } from '../../ui/Page.tsx';

type Format = 'json' | 'folder';

/** The whole journal outside it, and back. */
export function Export() {
  const [asking, setAsking] = useState<Format | 'read' | null>(null);
  const people = useRead('people.list', {});
  const isNew = people.state === 'here' && people.value.length === 0;
  const close = (): void => {
    setAsking(null);
  };
  return (
    <Section title="Export">
      <Row>
        <div className="setting">
          <p className="say">
            All of it is yours to take elsewhere: as one file of JSON, which a new journal can read back without loss, or as a folder of pages and tables to read without Rapport. To
            keep it safe, copy a backup instead: an export is not encrypted.
          </p>
          <Acts>
            <Act onClick={() => setAsking('json')}>Save it as JSON</Act>
            <Act onClick={() => setAsking('folder')}>Save it as a folder</Act>
            {isNew ? <Act onClick={() => setAsking('read')}>Read an export</Act> : null}
          </Acts>
        </div>
      </Row>
      {asking === 'json' || asking === 'folder' ? <SaveAll format={asking} onClose={close} /> : null}
      {asking === 'read' ? <ReadAll onClose={close} /> : null}
    </Section>
  );
}

const SAYS: Record<Format, { readonly title: string; readonly what: string }> = {
  json: { title: 'Save the whole journal as JSON', what: 'One file with every row of the journal, its settings and unfinished days included.' },
  folder: {
    title: 'Save the whole journal as a folder',
    what: 'One .zip: a page for each person, organisation, partnership, conflict and month of the log, your reflections, and tables for a spreadsheet.',
  },
};

function SaveAll({ format, onClose }: { readonly format: Format; readonly onClose: () => void }) {
  const save = useWrite('records.saveAll', { shown: true, undo: false, said: ({ saved }) => (saved === null ? null : `Saved as ${saved}`) });
  const run = async (): Promise<void> => {
    const outcome = await save.run({ format });
    if (outcome.ok) onClose();
  };
  return (
    <Dialog
      title={SAYS[format].title}
      onClose={onClose}
      onSubmit={() => void run()}
      foot={
        <>
          <Button first type="submit" busy={save.busy}>
            {save.busy ? 'Saving…' : 'Save it unencrypted'}
          </Button>
          <Button onClick={onClose}>Leave it</Button>
        </>
      }
    >
      <p className="say">{SAYS[format].what}</p>
      <p className="say">
        <strong>It is not encrypted.</strong> Whoever can open the file can read every word, about everyone. Keep it off shared folders and synced disks, and delete it when you have
        what you need.
      </p>
      {save.failure === null ? null : <FailureNote>{save.failure.message}</FailureNote>}
    </Dialog>
  );
}

function ReadAll({ onClose }: { readonly onClose: () => void }) {
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const read = useWrite('records.readAll', {
    shown: true,
    said: ({ people, meetings }) => `Read in: ${countOf(people, 'person', 'people')} and ${countOf(meetings, 'meeting', 'meetings')}`,
  });
  const run = async (): Promise<void> => {
    const handed = file === null ? null : await readFile(file);
    if (handed === null) {
      setWrong(file === null ? 'Choose a file.' : 'The file could not be read, or is larger than 64 MB. Nothing has changed.');
      return;
    }
    const outcome = await read.run({ file: handed });
    if (outcome.ok) onClose();
  };
  return (
    <Dialog
      title="Read an export into this journal"
      onClose={onClose}
      onSubmit={() => void run()}
      foot={
        <>
          <Button first type="submit" busy={read.busy}>
            {read.busy ? 'Reading…' : 'Read it'}
          </Button>
          <Button onClick={onClose}>Leave it</Button>
        </>
      }
    >
      <p className="say">Only into a new journal, with nothing in it yet. All of the file is read, or none of it.</p>
      <FileField
        label="The JSON file"
        accept=".json"
        onChoose={(chosen) => {
          setFile(chosen);
          setWrong(null);
          read.clear();
        }}
        error={wrong}
      />
      {read.failure === null ? null : <FailureNote>{read.failure.message}</FailureNote>}
    </Dialog>
  );
}
