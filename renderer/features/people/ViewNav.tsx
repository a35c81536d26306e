import { Link } from 'wouter';
import '../../pictures/picture.css';

const VIEWS = [
  { name: 'List', path: '/people' },
  { name: 'Rings', path: '/people/rings' },
  { name: 'Year', path: '/people/year' },
] as const;

export type PeopleViewName = (typeof VIEWS)[number]['name'];

/** The ways to look at everyone around you. */
export const ViewNav = ({ at }: { readonly at: PeopleViewName }) => (
  <nav className="view-nav" aria-label="Ways to look at people">
    {VIEWS.map(({ name, path }) => (
      <Link key={name} href={path} {...(name === at ? { 'aria-current': 'page' as const } : {})}>
        {name}
      </Link>
    ))}
  </nav>
);
