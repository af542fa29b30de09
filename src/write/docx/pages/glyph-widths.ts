/** A typeface: the widths of its characters from the space to the tilde, and the height of its line. */
export interface Face {
  widths: readonly number[];
  /** Ascent and descent together, by the size. */
  height: number;
}

const numbers = (list: string) => list.split(' ').map(Number);

/**
 * The advance widths of the faces that a Word file of ours asks for, in thousandths of the size, as
 * the free faces made to their measure have them (Gelasio 5.3 for Georgia, Liberation Sans 2 for Arial).
 * A table, because no font file of theirs may be carried, and none need be there.
 */
export const faces = {
  serif: {
    height: 1.136,
    widths: numbers(
      '241 331 412 643 610 817 710 215 375 375 472 643 270 374 270 469 614 430 559 552 565 528 566 502 596 566 313 313 643 643 643 479 929 671 654 642 749 653 599 725 815 390 518 694 604 927 767 744 610 744 702 561 619 756 667 976 710 615 602 375 469 375 643 643 500 504 560 454 574 483 325 509 582 293 292 536 286 881 591 539 571 560 410 432 345 575 497 737 505 492 444 430 375 430 643',
    ),
  },
  serifBold: {
    height: 1.136,
    widths: numbers(
      '254 376 510 703 641 879 799 269 447 447 482 703 328 379 328 472 701 490 626 625 649 599 648 554 676 648 367 367 703 703 703 548 967 758 757 715 834 721 671 807 913 446 595 817 686 1023 839 820 701 820 797 649 684 833 762 1126 809 732 689 447 472 447 703 703 500 596 646 531 663 572 393 577 680 354 346 632 344 1016 690 636 658 648 520 513 397 677 567 863 588 562 525 500 388 500 703',
    ),
  },
  sans: {
    height: 1.15,
    widths: numbers(
      '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584',
    ),
  },
  sansBold: {
    height: 1.15,
    widths: numbers(
      '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584',
    ),
  },
  mono: { height: 1.17, widths: Array.from({ length: 95 }, () => 550) },
} as const satisfies Record<string, Face>;

/** The faces by what they are for. */
export type Faces = Readonly<Record<keyof typeof faces, Face>>;

/**
 * The faces where Georgia is not there and the widest that is usual stands in for it (Noto Serif), so
 * that what must stay on one page can be tried with it. Arial has a double on every machine.
 */
export const widestFaces: Faces = {
  ...faces,
  serif: { height: 1.362, widths: faces.serif.widths.map(width => width * 1.08) },
  serifBold: { ...faces.serifBold, height: 1.362 },
};
