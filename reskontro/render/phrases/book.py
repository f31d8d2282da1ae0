"""What is told while a book, or a state of it, is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from reskontro.render.phrases import Phrases

PHRASES: Final[Phrases] = {
    "book.none": {
        "en": "There is no book here: neither {path} nor a folder above it has a reskontro.yaml. "
        "Name a book with -b DIR, or a journal without settings with -f JOURNAL.",
        "nb": "Her er ikke noe regnskap: verken {path} eller en mappe over har en reskontro.yaml. "
        "Oppgi et regnskap med -b MAPPE, eller en journal uten innstillinger med -f JOURNAL.",
        "sv": "Här finns ingen bokföring: varken {path} eller en mapp ovanför har en "
        "reskontro.yaml. Ange en bokföring med -b MAPP, eller en journal utan inställningar med "
        "-f JOURNAL.",
    },
    "book.no_folder": {
        "en": "There is no folder {path} ({named_by}).",
        "nb": "Det finnes ingen mappe {path} ({named_by}).",
        "sv": "Det finns ingen mapp {path} ({named_by}).",
    },
    "book.nothing_there": {
        "en": "There is nothing at {path}.",
        "nb": "Det finnes ingenting på {path}.",
        "sv": "Det finns inget på {path}.",
    },
    "book.no_book_there": {
        "en": "The folder {path} is no book: it has no reskontro.yaml. A journal without settings "
        "is read by its own path.",
        "nb": "Mappen {path} er ikke et regnskap: den har ingen reskontro.yaml. En journal uten "
        "innstillinger leses med stien til selve filen.",
        "sv": "Mappen {path} är ingen bokföring: den har ingen reskontro.yaml. En journal utan "
        "inställningar läses med sökvägen till själva filen.",
    },
    "book.no_settings": {
        "en": "The folder {path} ({named_by}) is no book: it has no reskontro.yaml. "
        "A journal without settings is read with -f JOURNAL.",
        "nb": "Mappen {path} ({named_by}) er ikke et regnskap: den har ingen reskontro.yaml. "
        "En journal uten innstillinger leses med -f JOURNAL.",
        "sv": "Mappen {path} ({named_by}) är ingen bokföring: den har ingen reskontro.yaml. "
        "En journal utan inställningar läses med -f JOURNAL.",
    },
    "book.no_git": {
        "en": "The program git is needed to tell what a book was before, and is not installed.",
        "nb": "Programmet git trengs for å si hva et regnskap var før, og er ikke installert.",
        "sv": "Programmet git behövs för att visa hur en bokföring såg ut förut, och är inte installerat.",
    },
    "book.no_repository": {
        "en": "What a book was before is asked of its git repository, and {path} is in none that "
        "can be read ({reason}).",
        "nb": "Hva et regnskap var før, svarer git-repositoriet på, og {path} er ikke i noe som "
        "kan leses ({reason}).",
        "sv": "Hur en bokföring såg ut förut svarar dess git-förråd på, och {path} är inte i något som kan läsas ({reason}).",
    },
    "book.no_commits": {
        "en": "The git repository of {path} has no commits yet: git add . && git commit",
        "nb": "Git-repositoriet til {path} har ingen commit ennå: git add . && git commit",
        "sv": "Git-förrådet för {path} har ingen commit ännu: git add . && git commit",
    },
    "book.no_revision": {
        "en": "The repository has no revision {revision}. Give a commit, a tag, a branch or a day "
        "(2025-01-05).",
        "nb": "Repositoriet har ingen revisjon {revision}. Oppgi en commit, en tagg, en gren eller "
        "en dag (2025-01-05).",
        "sv": "Förrådet har ingen revision {revision}. Ange en commit, en tagg, en gren eller en "
        "dag (2025-01-05).",
    },
    "book.no_revision_shallow": {
        "en": "This shallow clone has no revision {revision}; if it is older than the clone, fetch "
        "it: git fetch --unshallow",
        "nb": "Denne grunne klonen har ingen revisjon {revision}; er den eldre enn klonen, hent "
        "den: git fetch --unshallow",
        "sv": "Denna grunda klon har ingen revision {revision}; är den äldre än klonen, hämta den: "
        "git fetch --unshallow",
    },
    "book.no_commit_by": {
        "en": "There is no commit from {day:date} or before.",
        "nb": "Det finnes ingen commit fra {day:date} eller før.",
        "sv": "Det finns ingen commit från {day:date} eller tidigare.",
    },
    "book.no_commit_by_shallow": {
        "en": "This shallow clone has no commit from {day:date} or before; fetch the older ones: "
        "git fetch --unshallow",
        "nb": "Denne grunne klonen har ingen commit fra {day:date} eller før; hent de eldre: git "
        "fetch --unshallow",
        "sv": "Denna grunda klon har ingen commit från {day:date} eller tidigare; hämta de äldre: "
        "git fetch --unshallow",
    },
    "book.shallow": {
        "en": "When the book was locked stands in commits that this shallow clone may lack; fetch "
        "them: git fetch --unshallow",
        "nb": "Når regnskapet ble låst, står i commiter som denne grunne klonen kan mangle; hent "
        "dem: git fetch --unshallow",
        "sv": "När bokföringen låstes står i commits som denna grunda klon kan sakna; hämta dem: "
        "git fetch --unshallow",
    },
    "book.not_in_commit": {
        "en": "The commit {commit} does not have {path}; the book was not there yet, or elsewhere.",
        "nb": "Commit {commit} har ikke {path}; regnskapet var ikke der ennå, eller lå et annet "
        "sted.",
        "sv": "Commit {commit} har inte {path}; bokföringen fanns inte där ännu, eller låg någon "
        "annanstans.",
    },
    "book.renamed_since": {
        "en": "The commit {commit} does not have {path}: there it is {before}. Name it so.",
        "nb": "Commit {commit} har ikke {path}: der heter den {before}. Bruk det navnet.",
        "sv": "Commit {commit} har inte {path}: där heter den {before}. Använd det namnet.",
    },
    "book.moved": {
        "en": "in the commit {commit} the book is in {folder}",
        "nb": "i commit {commit} ligger regnskapet i {folder}",
        "sv": "i commit {commit} ligger bokföringen i {folder}",
    },
    "book.submodule": {
        "en": "In the commit {commit}, {path} is a submodule, whose files git keeps in another "
        "repository; {wanted} leads into it. Ask in the submodule for what it was before, or let "
        "the journals lead past it.",
        "nb": "I commit {commit} er {path} en undermodul, og git har filene dens i et annet "
        "repositorium; {wanted} leder inn i den. Spør i undermodulen om hva den var før, eller la "
        "journalene lede utenom den.",
        "sv": "I commit {commit} är {path} en undermodul, vars filer git har i ett annat förråd; "
        "{wanted} leder in i den. Fråga i undermodulen vad den var förut, eller låt journalerna "
        "leda förbi den.",
    },
    "book.no_lock": {
        "en": "No --known-at is given, and the book has no lock whose commit could stand for it. "
        "Give a commit or a day (--known-at 2025-01-05), or set lock in reskontro.yaml and commit "
        "it.",
        "nb": "--known-at mangler, og regnskapet har ingen lås hvis commit kunne stå for den. "
        "Oppgi en commit eller en dag (--known-at 2025-01-05), eller sett lock i reskontro.yaml og "
        "commit den.",
        "sv": "--known-at saknas, och bokföringen har inget lås vars commit kunde stå för den. Ange en commit eller en dag (--known-at 2025-01-05), eller sätt lock i reskontro.yaml och committa den.",
    },
    "book.unfinished": {
        "en": "a {what} is in progress: the work tree is no state that was committed",
        "nb": "en {what} pågår: arbeidstreet er ingen tilstand som er committet",
        "sv": "en {what} pågår: arbetsträdet är inget tillstånd som är committat",
    },
    "book.no_blame": {
        "en": "git cannot tell who wrote the lines of {path} ({reason}).",
        "nb": "git kan ikke si hvem som skrev linjene i {path} ({reason}).",
        "sv": "git kan inte säga vem som skrev raderna i {path} ({reason}).",
    },
    "book.unreadable_commit": {
        "en": "git cannot read the commit {commit} ({reason}).",
        "nb": "git kan ikke lese commit {commit} ({reason}).",
        "sv": "git kan inte läsa commit {commit} ({reason}).",
    },
}
