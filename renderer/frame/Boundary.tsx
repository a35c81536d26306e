import { Component, type ReactNode } from 'react';
import { Act } from '../ui/Act.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';

interface BoundaryProps {
  readonly children: ReactNode;
}

/** A bug in drawing one page leaves the rest standing, and says so without the words it was drawing. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <FailureNote
        act={
          <Act
            onClick={() => {
              this.setState({ broken: false });
            }}
          >
            Try again
          </Act>
        }
      >
        This page could not be drawn. Everything saved is safe in the journal. Try again, or go to another place.
      </FailureNote>
    );
  }
}
