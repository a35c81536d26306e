import { useRead } from '../../data/query.ts';
import { Shown } from '../../data/Shown.tsx';
import { PageHead } from '../../ui/Page.tsx';
import { About } from './About.tsx';
import { Appearance } from './Appearance.tsx';
import { BroughtIn } from './BroughtIn.tsx';
import { Export } from './Export.tsx';
import { Locking } from './Locking.tsx';
import { Nudges } from './Nudges.tsx';
import { OnePersonsData } from './OnePersonsData.tsx';
import { Owner } from './Owner.tsx';
import { Rhythms } from './Rhythms.tsx';
import { WhereItLives } from './WhereItLives.tsx';
import './settings.css';

/** How the journal behaves, and where it is. */
export function SettingsPage() {
  const read = useRead('settings.get', {});
  return (
    <>
      <PageHead title="Settings" />
      <Shown read={read}>
        {(settings) => (
          <>
            <Owner owner={settings.owner} />
            <Rhythms settings={settings} />
            <Nudges settings={settings} />
            <Locking settings={settings} />
            <Appearance theme={settings.theme} />
            <BroughtIn />
            <Export />
            <OnePersonsData />
            <WhereItLives />
            <About />
          </>
        )}
      </Shown>
    </>
  );
}
