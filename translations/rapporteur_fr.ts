<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>“%1”: there is no such day. Correct the date.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce jour n’existe pas. Corrigez la date.</translation>
    </message>
    <message>
        <source>“%1”: %2 falls on a different day, %3. Correct the date or the day of the week.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le %2 tombe un autre jour, %3. Corrigez la date ou le jour de la semaine.</translation>
    </message>
    <message>
        <source>The link “%1” leads nowhere yet: give its address.</source>
        <translation>Le lien «&#xa0;%1&#xa0;» ne mène encore nulle part&#xa0;: indiquez son adresse.</translation>
    </message>
    <message>
        <source>The link “%1” has a “%2” address, which cannot be published: use http, https, mailto or tel.</source>
        <translation>Le lien «&#xa0;%1&#xa0;» a une adresse «&#xa0;%2&#xa0;», qui ne peut pas être publiée&#xa0;: utilisez http, https, mailto ou tel.</translation>
    </message>
    <message>
        <source>“…%1” has no full stop at its end, as other items have.</source>
        <translation>«&#xa0;…%1&#xa0;» ne se termine pas par un point, contrairement à d’autres éléments.</translation>
    </message>
    <message>
        <source>“%1” is a sentence without a full stop.</source>
        <translation>«&#xa0;%1&#xa0;» est une phrase sans point final.</translation>
    </message>
    <message>
        <source>This list is marked with “%1”, others with “%2”: use one of them.</source>
        <translation>Cette liste utilise la marque «&#xa0;%1&#xa0;», d’autres «&#xa0;%2&#xa0;»&#xa0;: n’en utilisez qu’une.</translation>
    </message>
    <message>
        <source>The photo has no alternative text: say what it shows, for those who do not see it.</source>
        <translation>La photo n’a pas de texte de remplacement&#xa0;: décrivez ce qu’elle montre, pour ceux qui ne la voient pas.</translation>
    </message>
    <message>
        <source>The photo has no picture yet: choose its file.</source>
        <translation>La photo n’a pas encore d’image&#xa0;: choisissez son fichier.</translation>
    </message>
    <message>
        <source>The file “%1” lies outside of the readout&apos;s media folder: choose it again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» se trouve hors du dossier des médias du compte rendu&#xa0;: choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” is not in the media folder: put it back or choose another.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas dans le dossier des médias&#xa0;: remettez-le en place ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file “%1” has another size than when it was chosen: choose it again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’a plus la taille qu’il avait lorsqu’il a été choisi&#xa0;: choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” is not the one that was chosen: choose it again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas celui qui a été choisi&#xa0;: choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Number %1 comes after %2: correct where the numbers begin.</source>
        <translation>Le numéro %1 vient après %2&#xa0;: corrigez le début de la numérotation.</translation>
    </message>
    <message>
        <source>Number %1 is missing before %2: correct where the numbers begin.</source>
        <translation>Le numéro %1 manque avant %2&#xa0;: corrigez le début de la numérotation.</translation>
    </message>
    <message>
        <source>The quotation that begins with “%1” is never closed.</source>
        <translation>La citation qui commence par «&#xa0;%1&#xa0;» n’est jamais fermée.</translation>
    </message>
    <message>
        <source>“%1” ends a quotation that was never opened.</source>
        <translation>«&#xa0;%1&#xa0;» ferme une citation qui n’a jamais été ouverte.</translation>
    </message>
    <message>
        <source>The bracket that begins with “%1” is never closed.</source>
        <translation>La parenthèse qui commence par «&#xa0;%1&#xa0;» n’est jamais fermée.</translation>
    </message>
    <message>
        <source>“%1” closes a bracket that was never opened.</source>
        <translation>«&#xa0;%1&#xa0;» ferme une parenthèse qui n’a jamais été ouverte.</translation>
    </message>
    <message>
        <source>%1 takes part but is not named in the text: name them or remove them here.</source>
        <translation>%1 figure parmi les participants mais son nom n’apparaît pas dans le texte&#xa0;: ajoutez-le, ou retirez cette personne ici.</translation>
    </message>
    <message>
        <source>“%1”: was “%2” meant? Compare the spelling.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: vouliez-vous écrire «&#xa0;%2&#xa0;»&#x202f;? Comparez l’orthographe.</translation>
    </message>
    <message>
        <source>“%1” orders given and family name otherwise than the names before: use one order.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le prénom et le nom sont dans un autre ordre que dans les noms précédents. Gardez un seul ordre.</translation>
    </message>
    <message>
        <source>“%1”: the house writes %2 and %3 rather than straight quotation marks.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la charte demande %2 et %3 au lieu des guillemets droits.</translation>
    </message>
    <message>
        <source>“%1”: the house writes a curved apostrophe, ’.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la charte demande l’apostrophe courbe, ’.</translation>
    </message>
    <message>
        <source>“%1” has more than one space in a row: leave one.</source>
        <translation>«&#xa0;%1&#xa0;» contient plusieurs espaces de suite&#xa0;: n’en laissez qu’une.</translation>
    </message>
    <message>
        <source>“%1” has a space before its first or after its last word: remove it.</source>
        <translation>«&#xa0;%1&#xa0;» a une espace avant le premier mot ou après le dernier&#xa0;: supprimez-la.</translation>
    </message>
    <message>
        <source>“%1” has a space before the punctuation mark: remove it.</source>
        <translation>«&#xa0;%1&#xa0;» a une espace avant le signe de ponctuation&#xa0;: supprimez-la.</translation>
    </message>
    <message>
        <source>“%1” needs a space before the bracket.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: il manque une espace avant la parenthèse.</translation>
    </message>
    <message>
        <source>“%1” needs a space after the full stop.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: il manque une espace après le point.</translation>
    </message>
    <message>
        <source>“%1” needs a space after the colon.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: il manque une espace après le deux-points.</translation>
    </message>
    <message>
        <source>“%1” needs a space after the bracket.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: il manque une espace après la parenthèse.</translation>
    </message>
    <message>
        <source>The readout has no text in any language: add an edition.</source>
        <translation>Le compte rendu n’a de texte dans aucune langue&#xa0;: ajoutez une version.</translation>
    </message>
    <message>
        <source>The title is missing: write one.</source>
        <translation>Le titre manque&#xa0;: rédigez-le.</translation>
    </message>
    <message>
        <source>The release date is missing: set it.</source>
        <translation>La date du communiqué manque&#xa0;: indiquez-la.</translation>
    </message>
    <message>
        <source>This heading is empty: write it or remove it.</source>
        <translation>Cet intertitre est vide&#xa0;: rédigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>This list item is empty: write it or remove it.</source>
        <translation>Cet élément de liste est vide&#xa0;: rédigez-le ou supprimez-le.</translation>
    </message>
    <message>
        <source>Line %1 of the imported text has no place yet, “%2”: move it where it belongs or discard it.</source>
        <translation>La ligne %1 du texte importé n’est pas encore placée, «&#xa0;%2&#xa0;»&#xa0;: mettez-la à sa place ou supprimez-la.</translation>
    </message>
    <message>
        <source>The readout would be published before its embargo ends: move one of the two.</source>
        <translation>Le compte rendu serait publié avant la fin de son embargo&#xa0;: déplacez l’une des deux dates.</translation>
    </message>
    <message>
        <source>The event begins after the readout is released: correct one of the dates.</source>
        <translation>L’événement commence après la diffusion du compte rendu&#xa0;: corrigez l’une des dates.</translation>
    </message>
    <message>
        <source>The event ends before it begins: correct its times.</source>
        <translation>L’événement se termine avant d’avoir commencé&#xa0;: corrigez ses horaires.</translation>
    </message>
    <message>
        <source>This correction is dated before the release: correct its date.</source>
        <translation>Ce rectificatif est antérieur à la diffusion&#xa0;: corrigez sa date.</translation>
    </message>
    <message>
        <source>“%1 %2”: the word stands twice. Remove one.</source>
        <translation>«&#xa0;%1 %2&#xa0;»&#xa0;: le mot est répété. Supprimez-en un.</translation>
    </message>
    <message>
        <source>“%1”: a character was probably lost here. Write it again.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: un caractère a probablement été perdu ici. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1”: this is an accent. Write an apostrophe, ’.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce signe est un accent. Écrivez une apostrophe, ’.</translation>
    </message>
    <message>
        <source>“%1”: write “%2”.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: écrivez «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>approximately %1 min</source>
        <translation>environ %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>numbered</source>
        <translation>numéroté</translation>
    </message>
    <message>
        <source>not numbered</source>
        <translation>non numéroté</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>there is nothing with the id &quot;%1&quot;</source>
        <translation>il n’y a rien sous l’identifiant «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The picture %1 cannot be read as JPEG, PNG or WebP; choose another file.</source>
        <translation>L’image %1 n’est pas lisible comme JPEG, PNG ou WebP&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>[moved here]</source>
        <translation>[déplacé ici]</translation>
    </message>
    <message>
        <source>A NewsML-G2 item needs a date; give the readout its release date.</source>
        <translation>Un élément NewsML-G2 doit être daté&#x202f;; indiquez la date du communiqué.</translation>
    </message>
    <message>
        <source>A message needs a date; give the readout its release date.</source>
        <translation>Un message doit être daté&#x202f;; indiquez la date du communiqué.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>News text (NITF)</source>
        <translation>Texte d’actualité (NITF)</translation>
    </message>
    <message>
        <source>News item (NewsML-G2)</source>
        <translation>Élément d’actualité (NewsML-G2)</translation>
    </message>
    <message>
        <source>News in JSON (ninjs)</source>
        <translation>Actualité en JSON (ninjs)</translation>
    </message>
    <message>
        <source>E-mail message</source>
        <translation>Message électronique</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>the content of revision %1 is not what it was when it was saved</source>
        <translation>le contenu de la révision %1 n’est plus celui qui avait été enregistré</translation>
    </message>
    <message>
        <source>there is no revision %1</source>
        <translation>il n’y a pas de révision %1</translation>
    </message>
    <message>
        <source>revision %1: %2: %3</source>
        <translation>révision %1&#xa0;: %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>its revision %1 is gone</source>
        <translation>sa révision %1 a disparu</translation>
    </message>
    <message>
        <source>revision %1 has another digest</source>
        <translation>la révision %1 a une autre empreinte</translation>
    </message>
    <message>
        <source>it was changed, or one before it is missing</source>
        <translation>elle a été modifiée, ou une entrée antérieure manque</translation>
    </message>
    <message>
        <source>no entry tells of revision %1</source>
        <translation>aucune entrée ne mentionne la révision %1</translation>
    </message>
    <message>
        <source>the numbers of revisions must rise</source>
        <translation>les numéros des révisions doivent être croissants</translation>
    </message>
    <message>
        <source>its time is missing</source>
        <translation>son heure manque</translation>
    </message>
    <message>
        <source>its digest is not 64 hexadecimal digits</source>
        <translation>son empreinte ne compte pas 64&#xa0;chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>it goes back to no content</source>
        <translation>elle ne renvoie à aucun contenu</translation>
    </message>
    <message>
        <source>its time or its event is missing</source>
        <translation>son heure ou son événement manque</translation>
    </message>
    <message>
        <source>its hash is not 64 hexadecimal digits</source>
        <translation>son hachage ne compte pas 64&#xa0;chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>history, line %1, column %2: %3</source>
        <translation>historique, ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines. Import it in parts.</source>
        <translation>%1 compte plus de %2 lignes. Importez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>%1: line %2 is too long to be text (%3 characters).</source>
        <translation>%1&#xa0;: la ligne %2 est trop longue pour être du texte (%3 caractères).</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Import it in parts.</source>
        <translation>%1 dépasse %2&#xa0;Mio. Importez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>this is not %1 text. Save it as UTF-8 and import it again.</source>
        <translation>ce n’est pas du texte %1. Enregistrez-le en UTF-8 et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>a control character (U+%1). This file is not plain text.</source>
        <translation>un caractère de contrôle (U+%1). Ce fichier n’est pas du texte brut.</translation>
    </message>
</context>
<context>
    <name>JsonDocument</name>
    <message>
        <source>a text is longer than %1 characters</source>
        <translation>un texte dépasse %1 caractères</translation>
    </message>
    <message>
        <source>a text contains the character NUL</source>
        <translation>un texte contient le caractère NUL</translation>
    </message>
    <message>
        <source>it holds more than %1 values</source>
        <translation>il contient plus de %1 valeurs</translation>
    </message>
    <message>
        <source>values lie more than %1 deep within each other</source>
        <translation>les valeurs sont imbriquées sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>il ne contient rien</translation>
    </message>
</context>
<context>
    <name>MomentFields</name>
    <message>
        <source>As 2019-01-14 or 14 January 2019. Zone as Asia/Tokyo or +09:00.</source>
        <translation>Par exemple 2019-01-14 ou 14&#xa0;janvier 2019. Fuseau&#xa0;: Asia/Tokyo ou +09:00.</translation>
    </message>
    <message>
        <source>%1. In UTC: %2.</source>
        <translation>%1. En UTC&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1. There is no time zone “%2”.</source>
        <translation>%1. Le fuseau horaire «&#xa0;%2&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>%1: time</source>
        <translation>%1&#xa0;: heure</translation>
    </message>
    <message>
        <source>%1: time zone</source>
        <translation>%1&#xa0;: fuseau horaire</translation>
    </message>
</context>
<context>
    <name>Newsroom</name>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, ligne %2, colonne %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 is not a newsroom: it must say &quot;format&quot;: &quot;%2&quot; and &quot;version&quot;: %3</source>
        <translation>%1 n’est pas une salle de presse&#xa0;: il doit indiquer &quot;format&quot;: &quot;%2&quot; et &quot;version&quot;: %3</translation>
    </message>
    <message>
        <source>%1 has version %2, and this program reads up to version %3; use a newer Rapporteur</source>
        <translation>%1 a la version %2, et ce programme lit jusqu’à la version %3&#x202f;; utilisez un Rapporteur plus récent</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 est introuvable</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi %2</translation>
    </message>
    <message>
        <source>an address like https://www.example.gov/readouts/ is expected here</source>
        <translation>une adresse comme https://www.example.gov/readouts/ est attendue ici</translation>
    </message>
    <message>
        <source>“%1” is not a language tag</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de langue</translation>
    </message>
    <message>
        <source>“%1” is not the name of a time zone</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le nom d’un fuseau horaire</translation>
    </message>
    <message>
        <source>{name} or {id} must stand in it, or all pages had one address</source>
        <translation>{name} ou {id} doit y figurer, sinon toutes les pages auraient la même adresse</translation>
    </message>
    <message>
        <source>letters, digits, - and _ may stand in it, and / between its parts</source>
        <translation>seuls les lettres, les chiffres, - et _ y sont admis, ainsi que / entre ses parties</translation>
    </message>
    <message>
        <source>there is no house profile “%1”</source>
        <translation>il n’y a pas de charte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a path below the newsroom&apos;s folder is expected here</source>
        <translation>un chemin situé dans le dossier de la salle de presse est attendu ici</translation>
    </message>
    <message>
        <source>a site has pages: html must be among them</source>
        <translation>un site a des pages&#xa0;: html doit figurer dans la liste</translation>
    </message>
    <message>
        <source>a number from 1 to %1 is expected here</source>
        <translation>un nombre de 1 à %1 est attendu ici</translation>
    </message>
</context>
<context>
    <name>Notations</name>
    <message>
        <source>This is not a language tag. Write it as en, pt-BR or zh-Hant.</source>
        <translation>Ce n’est pas un code de langue. Écrivez-le comme en, pt-BR ou zh-Hant.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 2019-01-14.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 2019-01-14.</translation>
    </message>
    <message>
        <source>This is not a time of day. Write it as 09:30.</source>
        <translation>Ce n’est pas une heure. Écrivez-la comme 09:30.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>this is no PDF that can be read</source>
        <translation>ce n’est pas un PDF lisible</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The font %1 cannot be embedded; reinstall its package.</source>
        <translation>La police %1 ne peut pas être incorporée&#x202f;; réinstallez son paquet.</translation>
    </message>
    <message>
        <source>The picture %1 is left out: %2</source>
        <translation>L’image %1 est omise&#xa0;: %2</translation>
    </message>
    <message>
        <source>it has too many pixels.</source>
        <translation>elle compte trop de pixels.</translation>
    </message>
    <message>
        <source>the file is larger than 64 MB.</source>
        <translation>le fichier dépasse 64&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The font file %1 is not installed; install Debian&apos;s package fonts-noto-core.</source>
        <translation>Le fichier de police %1 n’est pas installé&#x202f;; installez le paquet Debian fonts-noto-core.</translation>
    </message>
    <message>
        <source>No symbol font is installed; install Debian&apos;s package fonts-noto-core.</source>
        <translation>Aucune police de symboles n’est installée&#x202f;; installez le paquet Debian fonts-noto-core.</translation>
    </message>
    <message>
        <source>The picture has no alternative text; describe it for those who cannot see it.</source>
        <translation>L’image n’a pas de texte de remplacement&#x202f;; décrivez-la pour ceux qui ne peuvent pas la voir.</translation>
    </message>
    <message>
        <source>No font has these characters, the PDF shows boxes for them: %1</source>
        <translation>Aucune police ne contient ces caractères, le PDF affiche des carrés à leur place&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReadoutFile</name>
    <message>
        <source>there is no such member here</source>
        <translation>il n’existe pas de tel membre ici</translation>
    </message>
    <message>
        <source>this member stands here twice</source>
        <translation>ce membre figure deux fois ici</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1&#xa0;: %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>this member is missing</source>
        <translation>ce membre manque</translation>
    </message>
    <message>
        <source>%1 has version %2 of the file format, and this program reads up to version %3; open it with a newer Rapporteur</source>
        <translation>%1 a la version %2 du format de fichier, et ce programme lit jusqu’à la version %3&#x202f;; ouvrez-le avec un Rapporteur plus récent</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>%1 dépasse %2&#xa0;Mio</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1, ligne %2, colonne %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 is not a readout</source>
        <translation>%1 n’est pas un compte rendu</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 n’est pas compris entre %2 et %3</translation>
    </message>
    <message>
        <source>a text is longer than %1 characters</source>
        <translation>un texte dépasse %1 caractères</translation>
    </message>
    <message>
        <source>there are more than %1 blocks</source>
        <translation>il y a plus de %1 blocs</translation>
    </message>
    <message>
        <source>blocks lie more than %1 deep within each other</source>
        <translation>les blocs sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>an id is missing</source>
        <translation>un identifiant manque</translation>
    </message>
    <message>
        <source>“%1” cannot be an id: letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos; only</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un identifiant&#xa0;: lettres, chiffres, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;» seulement</translation>
    </message>
    <message>
        <source>the id “%1” is in use already</source>
        <translation>l’identifiant «&#xa0;%1&#xa0;» est déjà utilisé</translation>
    </message>
    <message>
        <source>“%1” is not a language tag</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de langue</translation>
    </message>
    <message>
        <source>this mark lies outside its text</source>
        <translation>cette marque est hors de son texte</translation>
    </message>
    <message>
        <source>this mark cuts a character in two</source>
        <translation>cette marque coupe un caractère en deux</translation>
    </message>
    <message>
        <source>there are more than %1 marks over one text</source>
        <translation>il y a plus de %1 marques sur un même texte</translation>
    </message>
    <message>
        <source>the marks are out of order, empty, or overlap</source>
        <translation>les marques sont en désordre, vides, ou se chevauchent</translation>
    </message>
    <message>
        <source>“%1” does not lie in the readout&apos;s media folder</source>
        <translation>«&#xa0;%1&#xa0;» ne se trouve pas dans le dossier des médias du compte rendu</translation>
    </message>
    <message>
        <source>this is not a SHA-256 digest in lower-case hexadecimal</source>
        <translation>ce n’est pas une empreinte SHA-256 en hexadécimal minuscule</translation>
    </message>
    <message>
        <source>a block of this kind has no text of its own</source>
        <translation>un bloc de ce type n’a pas de texte propre</translation>
    </message>
    <message>
        <source>a block of this kind has no photo</source>
        <translation>un bloc de ce type n’a pas de photo</translation>
    </message>
    <message>
        <source>a block of this kind may not stand here</source>
        <translation>un bloc de ce type n’a pas sa place ici</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>true ou false est attendu ici</translation>
    </message>
    <message>
        <source>a whole number is expected here</source>
        <translation>un nombre entier est attendu ici</translation>
    </message>
    <message>
        <source>%1 is too large a number</source>
        <translation>%1 est un nombre trop grand</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>un texte est attendu ici</translation>
    </message>
    <message>
        <source>a date like 2031-03-04 is expected here</source>
        <translation>une date comme 2031-03-04 est attendue ici</translation>
    </message>
    <message>
        <source>a time of day like 18:00 is expected here</source>
        <translation>une heure comme 18:00 est attendue ici</translation>
    </message>
    <message>
        <source>a time in UTC like 2031-03-04T17:00:00Z is expected here</source>
        <translation>une heure UTC comme 2031-03-04T17:00:00Z est attendue ici</translation>
    </message>
    <message>
        <source>“%1” is not known here; known are: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici&#x202f;; valeurs connues&#xa0;: %2</translation>
    </message>
    <message>
        <source>a list is expected here</source>
        <translation>une liste est attendue ici</translation>
    </message>
    <message>
        <source>an object is expected here</source>
        <translation>un objet est attendu ici</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>inserted</source>
        <translation>inséré</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>formatting</source>
        <translation>mise en forme</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 modifications</translation>
    </message>
    <message>
        <source>, and %1 of numbering only</source>
        <translation>, et %1 de numérotation seulement</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>inserted: %1</source>
        <translation>inséré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>its words or their time are missing</source>
        <translation>son texte ou son heure manque</translation>
    </message>
    <message>
        <source>its words begin before their text</source>
        <translation>ses mots commencent avant leur texte</translation>
    </message>
    <message>
        <source>its changes or its time are missing</source>
        <translation>ses modifications ou son heure manquent</translation>
    </message>
    <message>
        <source>what stood there before is missing</source>
        <translation>ce qui s’y trouvait auparavant manque</translation>
    </message>
    <message>
        <source>it has no id of its own</source>
        <translation>il n’a pas d’identifiant propre</translation>
    </message>
    <message>
        <source>this text is submitted already</source>
        <translation>ce texte est déjà soumis</translation>
    </message>
    <message>
        <source>this text is approved already</source>
        <translation>ce texte est déjà approuvé</translation>
    </message>
    <message>
        <source>the text is the one that changes were requested of; change it, or say why not</source>
        <translation>c’est le texte pour lequel des modifications ont été demandées&#x202f;; modifiez-le, ou dites pourquoi vous ne le faites pas</translation>
    </message>
    <message>
        <source>the present text is in no revision; save or submit it first</source>
        <translation>le texte actuel n’est dans aucune révision&#x202f;; enregistrez-le ou soumettez-le d’abord</translation>
    </message>
    <message>
        <source>the text is not the one that was shown, whose digest begins with %1; it is %2</source>
        <translation>le texte n’est pas celui qui a été présenté, dont l’empreinte commence par %1&#x202f;; la sienne est %2</translation>
    </message>
    <message>
        <source>%1 is an author of this text; somebody else must approve it</source>
        <translation>%1 est auteur de ce texte&#x202f;; quelqu’un d’autre doit l’approuver</translation>
    </message>
    <message>
        <source>the newsroom’s policy does not know %1 as “%2”</source>
        <translation>les règles de la salle de presse ne connaissent pas %1 comme «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>the readout has no part “%1”</source>
        <translation>le compte rendu n’a pas de partie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 has approved this text already</source>
        <translation>%1 a déjà approuvé ce texte</translation>
    </message>
    <message>
        <source>comments that block approval are open: %1</source>
        <translation>des commentaires qui empêchent l’approbation sont ouverts&#xa0;: %1</translation>
    </message>
    <message>
        <source>the newsroom’s policy asks for a signature</source>
        <translation>les règles de la salle de presse exigent une signature</translation>
    </message>
    <message>
        <source>a reason must be given</source>
        <translation>un motif doit être indiqué</translation>
    </message>
    <message>
        <source>no text of it has all its approvals yet</source>
        <translation>aucun de ses textes n’a encore toutes ses approbations</translation>
    </message>
    <message>
        <source>the text has all its approvals; publish it as such</source>
        <translation>le texte a toutes ses approbations&#x202f;; publiez-le comme tel</translation>
    </message>
    <message>
        <source>the approved text is out already</source>
        <translation>le texte approuvé est déjà publié</translation>
    </message>
    <message>
        <source>a text of it is out; another one goes out as a correction</source>
        <translation>un de ses textes est publié&#x202f;; un autre paraît comme rectificatif</translation>
    </message>
    <message>
        <source>no text of it is out</source>
        <translation>aucun de ses textes n’est publié</translation>
    </message>
    <message>
        <source>the text has no new public note about the correction; write it, and have it approved</source>
        <translation>le texte n’a pas de nouvelle note publique sur le rectificatif&#x202f;; rédigez-la et faites-la approuver</translation>
    </message>
    <message>
        <source>the text has a notice of withdrawal</source>
        <translation>le texte comporte un avis de retrait</translation>
    </message>
    <message>
        <source>it is under embargo until %1</source>
        <translation>il est sous embargo jusqu’au %1</translation>
    </message>
    <message>
        <source>it is to be published at %1</source>
        <translation>il doit être publié le %1</translation>
    </message>
    <message>
        <source>a time to come, with its time zone, must be given</source>
        <translation>une date à venir doit être indiquée, avec son fuseau horaire</translation>
    </message>
    <message>
        <source>entry %1 of the log is broken</source>
        <translation>l’entrée %1 du journal est endommagée</translation>
    </message>
    <message>
        <source>%1 has claimed it; it must be released</source>
        <translation>%1 l’a pris en charge&#x202f;; il doit être libéré</translation>
    </message>
    <message>
        <source>nobody has claimed it</source>
        <translation>personne ne l’a pris en charge</translation>
    </message>
    <message>
        <source>in the state “%1” nobody can %2</source>
        <translation>dans l’état «&#xa0;%1&#xa0;», personne ne peut %2</translation>
    </message>
    <message>
        <source>refused (%1): %2</source>
        <translation>refusé (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; what may follow: %2</source>
        <translation>%1&#x202f;; suites possibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>good</source>
        <translation>valable</translation>
    </message>
    <message>
        <source>%1 decided on the present text, revision %2</source>
        <translation>%1 s’est prononcé sur le texte actuel, révision %2</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmée</translation>
    </message>
    <message>
        <source>%1 decided on revision %2; the present text is another one</source>
        <translation>%1 s’est prononcé sur la révision %2&#x202f;; le texte actuel est différent</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>a later decision on revision %2 took the place of that of %1</source>
        <translation>une décision ultérieure sur la révision %2 a remplacé celle de %1</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>propre texte</translation>
    </message>
    <message>
        <source>%1 is an author of revision %2, or of one between it and the approval before</source>
        <translation>%1 est auteur de la révision %2, ou d’une révision entre celle-ci et l’approbation précédente</translation>
    </message>
    <message>
        <source>not entitled</source>
        <translation>sans habilitation</translation>
    </message>
    <message>
        <source>the newsroom’s policy does not know %1 in this role</source>
        <translation>les règles de la salle de presse ne connaissent pas %1 dans ce rôle</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>non signée</translation>
    </message>
    <message>
        <source>%1 did not sign, and the newsroom’s policy asks for it</source>
        <translation>%1 n’a pas signé, alors que les règles de la salle de presse l’exigent</translation>
    </message>
    <message>
        <source>key does not count</source>
        <translation>clé non admise</translation>
    </message>
    <message>
        <source>the key that signed is none of those that the policy names for %1</source>
        <translation>la clé qui a signé n’est aucune de celles que les règles prévoient pour %1</translation>
    </message>
    <message>
        <source>another person’s key</source>
        <translation>clé d’une autre personne</translation>
    </message>
    <message>
        <source>the key that signed does not have the address of %1</source>
        <translation>la clé qui a signé ne porte pas l’adresse de %1</translation>
    </message>
    <message>
        <source>expired key</source>
        <translation>clé expirée</translation>
    </message>
    <message>
        <source>the key with which %1 signed has expired</source>
        <translation>la clé avec laquelle %1 a signé a expiré</translation>
    </message>
    <message>
        <source>revoked key</source>
        <translation>clé révoquée</translation>
    </message>
    <message>
        <source>the key with which %1 signed was revoked</source>
        <translation>la clé avec laquelle %1 a signé a été révoquée</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>the key with which %1 signed is not in the key ring; import it to verify</source>
        <translation>la clé avec laquelle %1 a signé n’est pas dans le trousseau&#x202f;; importez-la pour vérifier</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>GnuPG could not verify the signature of %1</source>
        <translation>GnuPG n’a pas pu vérifier la signature de %1</translation>
    </message>
    <message>
        <source>of another readout</source>
        <translation>d’un autre compte rendu</translation>
    </message>
    <message>
        <source>the decision of %1 is about another readout</source>
        <translation>la décision de %1 porte sur un autre compte rendu</translation>
    </message>
    <message>
        <source>edited digest</source>
        <translation>empreinte modifiée</translation>
    </message>
    <message>
        <source>the digest in the decision of %1 is not that of the revision it names</source>
        <translation>l’empreinte figurant dans la décision de %1 n’est pas celle de la révision qu’elle nomme</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>falsifiée</translation>
    </message>
    <message>
        <source>the decision of %1 is not as it was given: it was edited, or put in</source>
        <translation>la décision de %1 n’est plus telle qu’elle a été rendue&#xa0;: elle a été modifiée ou insérée</translation>
    </message>
    <message>
        <source>at least one approval must be asked for</source>
        <translation>au moins une approbation doit être exigée</translation>
    </message>
    <message>
        <source>an approval’s count is not 1 to %1</source>
        <translation>le nombre d’une approbation n’est pas compris entre 1 et %1</translation>
    </message>
    <message>
        <source>a reviewer has no person</source>
        <translation>un relecteur n’a pas de personne</translation>
    </message>
    <message>
        <source>“%1” is no fingerprint of a key</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’empreinte d’une clé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>its time or its person is missing</source>
        <translation>son heure ou sa personne manque</translation>
    </message>
    <message>
        <source>its revision is missing</source>
        <translation>sa révision manque</translation>
    </message>
    <message>
        <source>its digest is not 64 hexadecimal digits</source>
        <translation>son empreinte ne compte pas 64&#xa0;chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>review, line %1, column %2: %3</source>
        <translation>relecture, ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>GnuPG, which makes signatures, is not there</source>
        <translation>GnuPG, qui crée les signatures, est introuvable</translation>
    </message>
    <message>
        <source>there is no usable secret key of %1; make one with: gpg --quick-gen-key %1</source>
        <translation>il n’y a pas de clé secrète utilisable pour %1&#x202f;; créez-en une avec&#xa0;: gpg --quick-gen-key %1</translation>
    </message>
    <message>
        <source>GnuPG did not sign: %1</source>
        <translation>GnuPG n’a pas signé&#xa0;: %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>soumis</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>modifications demandées</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programmé</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rectifié</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>submit</source>
        <translation>soumettre</translation>
    </message>
    <message>
        <source>take back to draft</source>
        <translation>remettre à l’état de brouillon</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>prendre en charge</translation>
    </message>
    <message>
        <source>release</source>
        <translation>libérer</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>approuver</translation>
    </message>
    <message>
        <source>request changes</source>
        <translation>demander des modifications</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programmer</translation>
    </message>
    <message>
        <source>take off the schedule</source>
        <translation>retirer du programme</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>publier</translation>
    </message>
    <message>
        <source>publish without approval</source>
        <translation>publier sans approbation</translation>
    </message>
    <message>
        <source>publish a correction</source>
        <translation>publier un rectificatif</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>no text of it is out yet</source>
        <translation>aucun de ses textes n’est encore publié</translation>
    </message>
    <message>
        <source>no text of it is out to be corrected</source>
        <translation>aucun de ses textes n’est publié, il n’y a rien à rectifier</translation>
    </message>
    <message>
        <source>the correction changes no word of what is out</source>
        <translation>le rectificatif ne change aucun mot de ce qui est publié</translation>
    </message>
    <message>
        <source>%1 decided on this part of the text, which is as it was in revision %2</source>
        <translation>%1 s’est prononcé sur cette partie du texte, restée telle que dans la révision %2</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <comment>a state whose approvals are of another text</comment>
        <translation>%1, périmé</translation>
    </message>
    <message>
        <source>%1, no longer valid</source>
        <comment>a state whose approvals do not hold</comment>
        <translation>%1, n’est plus valable</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name</source>
        <translation>%1 existe déjà&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>%1 was changed by someone else; save under another name, or open it again</source>
        <translation>%1 a été modifié par quelqu’un d’autre&#x202f;; enregistrez sous un autre nom ou rouvrez-le</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>il dépasse %1&#xa0;Mio</translation>
    </message>
    <message>
        <source>another program is writing in its folder; try again</source>
        <translation>un autre programme écrit dans son dossier&#x202f;; réessayez</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>the folder %1 could not be made: %2</source>
        <translation>Impossible de créer le dossier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>another publisher is at work in %1; wait until it has finished</source>
        <translation>une autre publication est en cours dans %1&#x202f;; attendez qu’elle soit terminée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>a character of the private use area stands here</source>
        <translation>un caractère de la zone à usage privé figure ici</translation>
    </message>
    <message>
        <source>“%1” is not closed</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas fermé</translation>
    </message>
    <message>
        <source>“%1” closes nothing</source>
        <translation>«&#xa0;%1&#xa0;» ne ferme rien</translation>
    </message>
    <message>
        <source>there is no tag “%1”</source>
        <translation>il n’y a pas de balise «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no variable “%1”</source>
        <translation>il n’y a pas de variable «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” would make another page each time</source>
        <translation>«&#xa0;%1&#xa0;» donnerait chaque fois une page différente</translation>
    </message>
    <message>
        <source>%1: the text is not UTF-8</source>
        <translation>%1&#xa0;: le texte n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>%1: there is no template “%2”</source>
        <translation>%1&#xa0;: il n’y a pas de modèle «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>impossible de le lire&#xa0;: %1</translation>
    </message>
    <message>
        <source>mend the file, or bring back an older copy</source>
        <translation>réparez le fichier, ou reprenez une copie plus ancienne</translation>
    </message>
    <message>
        <source>have it approved</source>
        <translation>faites-le approuver</translation>
    </message>
    <message>
        <source>it is embargoed until %1</source>
        <translation>il est sous embargo jusqu’au %1</translation>
    </message>
    <message>
        <source>publish again when the embargo has passed</source>
        <translation>publiez de nouveau une fois l’embargo levé</translation>
    </message>
    <message>
        <source>it is to be published at %1</source>
        <translation>il doit être publié le %1</translation>
    </message>
    <message>
        <source>publish again at that time</source>
        <translation>publiez de nouveau à ce moment-là</translation>
    </message>
    <message>
        <source>its time is not one point in time, for a clock change: %1</source>
        <translation>son heure ne désigne pas un instant unique, en raison d’un changement d’heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>give the time with its offset from UTC, such as +02:00, for a zone</source>
        <translation>indiquez l’heure avec son décalage par rapport à UTC, comme +02:00, au lieu d’un fuseau</translation>
    </message>
    <message>
        <source>it has no edition</source>
        <translation>il n’a aucune version linguistique</translation>
    </message>
    <message>
        <source>write its text</source>
        <translation>rédigez son texte</translation>
    </message>
    <message>
        <source>its address is that of another readout: %1</source>
        <translation>son adresse est celle d’un autre compte rendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>rename the file, or put {id} into the address pattern</source>
        <translation>renommez le fichier, ou placez {id} dans le modèle d’adresse</translation>
    </message>
    <message>
        <source>the publication was cancelled; the site is as it was</source>
        <translation>la publication a été annulée&#x202f;; le site est resté tel qu’il était</translation>
    </message>
    <message>
        <source>approvals of “%1” missing: %2</source>
        <translation>approbations de «&#xa0;%1&#xa0;» manquantes&#xa0;: %2</translation>
    </message>
    <message>
        <source>approvals of “%1” in the role “%2” missing: %3</source>
        <translation>approbations de «&#xa0;%1&#xa0;» dans le rôle «&#xa0;%2&#xa0;» manquantes&#xa0;: %3</translation>
    </message>
    <message>
        <source>it is not as it was published</source>
        <translation>il n’est plus tel qu’il a été publié</translation>
    </message>
    <message>
        <source>it was published, and is not there</source>
        <translation>il a été publié, mais est introuvable</translation>
    </message>
    <message>
        <source>it was not published</source>
        <translation>il n’a pas été publié</translation>
    </message>
    <message>
        <source>no approval in the newsroom holds for what it shows</source>
        <translation>aucune approbation de la salle de presse ne vaut pour ce qu’il montre</translation>
    </message>
    <message>
        <source>%1 is no site: nothing was published there</source>
        <translation>%1 n’est pas un site&#xa0;: rien n’y a été publié</translation>
    </message>
    <message>
        <source>%1 lies outside the newsroom</source>
        <translation>%1 est hors de la salle de presse</translation>
    </message>
    <message>
        <source>the newsroom asks for a signature, it has none</source>
        <translation>la salle de presse exige une signature, il n’en a pas</translation>
    </message>
    <message>
        <source>its signature is forged, or of another manifest</source>
        <translation>sa signature est falsifiée, ou celle d’un autre manifeste</translation>
    </message>
    <message>
        <source>the key that signed it is not known here</source>
        <translation>la clé qui l’a signé n’est pas connue ici</translation>
    </message>
    <message>
        <source>the key that signed it has expired</source>
        <translation>la clé qui l’a signé a expiré</translation>
    </message>
    <message>
        <source>the key that signed it was revoked</source>
        <translation>la clé qui l’a signé a été révoquée</translation>
    </message>
    <message>
        <source>another key than the newsroom’s signed it</source>
        <translation>il a été signé par une autre clé que celle de la salle de presse</translation>
    </message>
    <message>
        <source>GnuPG could not check its signature</source>
        <translation>GnuPG n’a pas pu vérifier sa signature</translation>
    </message>
    <message>
        <source>it is not approved: %1</source>
        <translation>il n’est pas approuvé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>what it takes away is no longer there</source>
        <translation>ce qu’elle supprime n’y est plus</translation>
    </message>
    <message>
        <source>what it takes away was changed since</source>
        <translation>ce qu’elle supprime a été modifié depuis</translation>
    </message>
    <message>
        <source>what it changes is no longer there</source>
        <translation>ce qu’elle modifie n’y est plus</translation>
    </message>
    <message>
        <source>where it belongs is no longer there</source>
        <translation>l’endroit où elle doit aller n’existe plus</translation>
    </message>
    <message>
        <source>the same words were changed since: %1</source>
        <translation>les mêmes mots ont été modifiés depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>it would break what was done since</source>
        <translation>elle déferait ce qui a été fait depuis</translation>
    </message>
</context>
<context>
    <name>rapporteur::About</name>
    <message>
        <source>About Rapporteur</source>
        <translation>À propos de Rapporteur</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Rapporteur %1&lt;/h3&gt;&lt;p&gt;Editor for official readouts.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Rapporteur %1&lt;/h3&gt;&lt;p&gt;Éditeur de comptes rendus officiels.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>rapporteur::ApprovalModel</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Changed since: %1</source>
        <translation>Modifié depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 approved version %2, %3</source>
        <translation>%1 a approuvé la version %2, %3</translation>
    </message>
    <message>
        <source>%1 requested changes of version %2, %3</source>
        <translation>%1 a demandé des modifications de la version %2, %3</translation>
    </message>
    <message>
        <source>Missing approvals: %1</source>
        <translation>Approbations manquantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missing approvals by %1: %2</source>
        <translation>Approbations manquantes dans le rôle «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Struck out: %1</source>
        <translation>Barré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::AttachmentFields</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>As printed: “Terms of reference (PDF, 210 KB)”.</source>
        <translation>Tel qu’imprimé&#xa0;: «&#xa0;Mandat (PDF, 210&#xa0;Ko)&#xa0;».</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose it, or drop it here. It is copied beside the readout.</source>
        <translation>Choisissez-le ou déposez-le ici. Il est copié à côté du compte rendu.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where it lies when it is not beside the readout.</source>
        <translation>Où il se trouve s’il n’est pas à côté du compte rendu.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>Ajouter une pièce jointe</translation>
    </message>
</context>
<context>
    <name>rapporteur::AuthorPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Stands in a readout’s history at each version that you save.</source>
        <translation>Figure dans l’historique d’un compte rendu à chaque version que vous enregistrez.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Courri&amp;el</translation>
    </message>
    <message>
        <source>Tells you from others of your name, and finds the key that you sign with.</source>
        <translation>Vous distingue de vos homonymes, et désigne la clé avec laquelle vous signez.</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Spokesperson</source>
        <translation>Porte-parole</translation>
    </message>
    <message>
        <source>As what you approve, by the words of your newsroom’s review policy.</source>
        <translation>En quelle qualité vous approuvez, selon les termes des règles de relecture de votre salle de presse.</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlockBar</name>
    <message>
        <source>Adds a block after the one with the cursor</source>
        <translation>Ajouter un bloc après celui du curseur</translation>
    </message>
    <message>
        <source>Removes the block with all that stands in it</source>
        <translation>Supprimer le bloc et tout ce qu’il contient</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Properties of the block</source>
        <translation>Propriétés du bloc</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlockKinds</name>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cit.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>file</source>
        <translation>pièce</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>Ligne de tableau</translation>
    </message>
    <message>
        <source>Table cell</source>
        <translation>Cellule de tableau</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cellule</translation>
    </message>
    <message>
        <source>Wrapped text</source>
        <translation>Texte reproduit</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
</context>
<context>
    <name>rapporteur::BlockProperties</name>
    <message>
        <source>Numbering</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>house style</source>
        <translation>celle de la charte</translation>
    </message>
    <message>
        <source>Heading level</source>
        <translation>Niveau de l’intertitre</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Auteur des propos</translation>
    </message>
    <message>
        <source>Edit photo</source>
        <translation>Modifier la photo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>Opening line</source>
        <translation>Ligne d’ouverture</translation>
    </message>
    <message>
        <source>Begin text:</source>
        <translation>Début du texte&#xa0;:</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>Ligne de clôture</translation>
    </message>
    <message>
        <source>End text</source>
        <translation>Fin du texte</translation>
    </message>
    <message>
        <source>Date of the text</source>
        <translation>Date du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As around it</source>
        <translation>Celle du contexte</translation>
    </message>
    <message>
        <source>Of the language</source>
        <translation>Celui de la langue</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens d’écriture</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Commencer à</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Numéroté</translation>
    </message>
    <message>
        <source>Numbers, not bullets</source>
        <translation>Numéros, pas de puces</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Supprimer la colonne</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChangeModel</name>
    <message>
        <source>%1 of text</source>
        <translation>%1 de texte</translation>
    </message>
    <message>
        <source>%1 of structure</source>
        <translation>%1 de structure</translation>
    </message>
    <message>
        <source>%1 of facts</source>
        <translation>%1 de faits</translation>
    </message>
    <message>
        <source>%1 of formatting</source>
        <translation>%1 de mise en forme</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Aucune différence.</translation>
    </message>
    <message>
        <source>Changes: %1.</source>
        <translation>Modifications&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not shown: %1 of nothing but numbering.</source>
        <translation>Non affichées&#xa0;: %1, de pure numérotation.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>N and P go to the next and previous change; Return goes to its field.</source>
        <translation>N et P mènent à la modification suivante et précédente&#x202f;; Entrée mène à son champ.</translation>
    </message>
    <message>
        <source>Compared text</source>
        <translation>Texte comparé</translation>
    </message>
    <message>
        <source>Look of the comparison</source>
        <translation>Présentation de la comparaison</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a change&apos;s number, how many, its words</comment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Marked up</source>
        <translation>Avec marques</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
</context>
<context>
    <name>rapporteur::Choices</name>
    <message>
        <source>Meeting</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Working meal</source>
        <translation>Repas de travail</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Entretien téléphonique</translation>
    </message>
    <message>
        <source>Video conference</source>
        <translation>Visioconférence</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>Visite de courtoisie</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Leads the side</source>
        <translation>Chef de délégation</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Also present</source>
        <translation>Également présent</translation>
    </message>
    <message>
        <source>Given name first (Taro Kono)</source>
        <translation>Prénom d’abord (Taro Kono)</translation>
    </message>
    <message>
        <source>Family name first (Kono Taro)</source>
        <translation>Nom d’abord (Kono Taro)</translation>
    </message>
    <message>
        <source>Family name, comma (Lavrov, Sergey)</source>
        <translation>Nom, virgule, prénom (Lavrov, Sergueï)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Official translation</source>
        <translation>Traduction officielle</translation>
    </message>
    <message>
        <source>Provisional translation</source>
        <translation>Traduction provisoire</translation>
    </message>
    <message>
        <source>That of the language</source>
        <translation>Celui de la langue</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De droite à gauche</translation>
    </message>
    <message>
        <source>Major: the page tells of it</source>
        <translation>Majeur&#xa0;: signalé sur la page</translation>
    </message>
    <message>
        <source>Minor: on record, not on the page</source>
        <translation>Mineur&#xa0;: consigné, mais absent de la page</translation>
    </message>
</context>
<context>
    <name>rapporteur::Commands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertion</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Aucun fichier ouvert pour l’instant</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Refaire la modification annulée</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Histori&amp;que</translation>
    </message>
    <message>
        <source>List the steps, to go back to any of them</source>
        <translation>Lister les étapes, pour revenir à l’une d’elles</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>Déplacer la sélection vers le presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>Copier la sélection dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy all for e-mai&amp;l</source>
        <translation>Tout copier pour un courri&amp;el</translation>
    </message>
    <message>
        <source>Copy the whole readout as rich text, with its looks</source>
        <translation>Copier tout le compte rendu en texte enrichi, avec sa mise en forme</translation>
    </message>
    <message>
        <source>Copy all as plain te&amp;xt</source>
        <translation>Tout copier en te&amp;xte brut</translation>
    </message>
    <message>
        <source>Copy the whole readout as plain text</source>
        <translation>Copier tout le compte rendu en texte brut</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Insert the clipboard; many lines become many bullets</source>
        <translation>Insérer le presse-papiers&#x202f;; plusieurs lignes deviennent autant de puces</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all of this field</source>
        <translation>Sélectionner tout le contenu de ce champ</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move the bullet, section, participant or photo up</source>
        <translation>Déplacer vers le haut la puce, la section, le participant ou la photo</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move the bullet, section, participant or photo down</source>
        <translation>Déplacer vers le bas la puce, la section, le participant ou la photo</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Look for words in every field</source>
        <translation>Rechercher des mots dans tous les champs</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Rem&amp;placer…</translation>
    </message>
    <message>
        <source>Look for words in every field and write others in their place</source>
        <translation>Rechercher des mots dans tous les champs et les remplacer par d’autres</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next place where the words are</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le précéde&amp;nt</translation>
    </message>
    <message>
        <source>Go to the place before where the words are</source>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>Begin a new readout</source>
        <translation>Commencer un nouveau compte rendu</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle fenê&amp;tre</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Ouvrir une autre fenêtre</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a readout</source>
        <translation>Ouvrir un compte rendu</translation>
    </message>
    <message>
        <source>&amp;Import text…</source>
        <translation>&amp;Importer un texte…</translation>
    </message>
    <message>
        <source>Read a plain text as a new readout</source>
        <translation>Lire un texte brut comme nouveau compte rendu</translation>
    </message>
    <message>
        <source>Reco&amp;ver unsaved…</source>
        <translation>Réc&amp;upérer un texte non enregistré…</translation>
    </message>
    <message>
        <source>Find text that was closed without saving, or lost in a crash</source>
        <translation>Retrouver un texte fermé sans être enregistré ou perdu lors d’un plantage</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the readout in another file</source>
        <translation>Enregistrer le compte rendu dans un autre fichier</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>Give the readout out as web page, PDF and plain text</source>
        <translation>Produire le compte rendu en page web, en PDF et en texte brut</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Print the page as the preview shows it</source>
        <translation>Imprimer la page telle que l’aperçu la montre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Fermer toutes les fenêtres</translation>
    </message>
    <message>
        <source>&amp;Strong</source>
        <translation>Accentuation &amp;forte</translation>
    </message>
    <message>
        <source>Make the selected words strong, or plain again</source>
        <translation>Accentuer fortement les mots sélectionnés, ou ne plus les accentuer</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Accentuation</translation>
    </message>
    <message>
        <source>Emphasize the selected words, or no longer</source>
        <translation>Accentuer les mots sélectionnés, ou ne plus les accentuer</translation>
    </message>
    <message>
        <source>&amp;Link…</source>
        <translation>&amp;Lien…</translation>
    </message>
    <message>
        <source>Let the selected words lead to an address</source>
        <translation>Faire mener les mots sélectionnés à une adresse</translation>
    </message>
    <message>
        <source>Make it a &amp;heading</source>
        <translation>En faire un &amp;intertitre</translation>
    </message>
    <message>
        <source>The line becomes the title of a section</source>
        <translation>La ligne devient le titre d’une section</translation>
    </message>
    <message>
        <source>Make it a &amp;paragraph</source>
        <translation>En faire un &amp;paragraphe</translation>
    </message>
    <message>
        <source>The line becomes a paragraph</source>
        <translation>La ligne devient un paragraphe</translation>
    </message>
    <message>
        <source>Make it a &amp;bullet</source>
        <translation>En faire une p&amp;uce</translation>
    </message>
    <message>
        <source>The line becomes a bullet of a list</source>
        <translation>La ligne devient une puce d’une liste</translation>
    </message>
    <message>
        <source>Make it a &amp;note</source>
        <translation>En faire une &amp;note</translation>
    </message>
    <message>
        <source>The line becomes a note</source>
        <translation>La ligne devient une note</translation>
    </message>
    <message>
        <source>&amp;Command or place…</source>
        <translation>&amp;Commande ou emplacement…</translation>
    </message>
    <message>
        <source>Find what to do or where to go by its name</source>
        <translation>Trouver par son nom que faire ou où aller</translation>
    </message>
    <message>
        <source>&amp;Release</source>
        <translation>Comm&amp;uniqué</translation>
    </message>
    <message>
        <source>Go to the release</source>
        <translation>Aller au communiqué</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>Go to the event</source>
        <translation>Aller à l’événement</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Participants</translation>
    </message>
    <message>
        <source>Go to the participants</source>
        <translation>Aller aux participants</translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <translation>P&amp;hotos</translation>
    </message>
    <message>
        <source>Go to the photos</source>
        <translation>Aller aux photos</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>Ch&amp;apô</translation>
    </message>
    <message>
        <source>Go to the lead</source>
        <translation>Aller au chapô</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Ordre du jour</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>Aller à l’ordre du jour</translation>
    </message>
    <message>
        <source>&amp;Notes and links</source>
        <translation>&amp;Notes et liens</translation>
    </message>
    <message>
        <source>Go to attachments, links, contacts and the end of the page</source>
        <translation>Aller aux pièces jointes, aux liens, aux contacts et à la fin de la page</translation>
    </message>
    <message>
        <source>Left &amp;over</source>
        <translation>Non p&amp;lacé</translation>
    </message>
    <message>
        <source>Go to what an import could not place</source>
        <translation>Aller à ce qu’une importation n’a pas pu placer</translation>
    </message>
    <message>
        <source>Ne&amp;xt problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the field of the next problem</source>
        <translation>Aller au champ du problème suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problème p&amp;récédent</translation>
    </message>
    <message>
        <source>Go to the field of the problem before</source>
        <translation>Aller au champ du problème précédent</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>À &amp;propos de Rapporteur</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Section</translation>
    </message>
    <message>
        <source>Add a section after this one</source>
        <translation>Ajouter une section après celle-ci</translation>
    </message>
    <message>
        <source>&amp;Bullet</source>
        <translation>&amp;Puce</translation>
    </message>
    <message>
        <source>Add a bullet here</source>
        <translation>Ajouter une puce ici</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>Para&amp;graphe</translation>
    </message>
    <message>
        <source>Add a paragraph here</source>
        <translation>Ajouter un paragraphe ici</translation>
    </message>
    <message>
        <source>&amp;Edition in another language…</source>
        <translation>&amp;Version dans une autre langue…</translation>
    </message>
    <message>
        <source>Add a translation of the readout</source>
        <translation>Ajouter une traduction du compte rendu</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Agrandir la page à l’écran</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Réduire la page à l’écran</translation>
    </message>
    <message>
        <source>Full si&amp;ze</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Show the page as large as on paper</source>
        <translation>Afficher la page à sa taille sur papier</translation>
    </message>
    <message>
        <source>&amp;Fit width</source>
        <translation>Ajuster à la &amp;largeur</translation>
    </message>
    <message>
        <source>Show the page as wide as the preview</source>
        <translation>Afficher la page sur toute la largeur de l’aperçu</translation>
    </message>
    <message>
        <source>Fit pa&amp;ge</source>
        <translation>Ajuster à la &amp;page</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Afficher la page entière</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Ouvrir dans le na&amp;vigateur</translation>
    </message>
    <message>
        <source>Show the web page in the browser</source>
        <translation>Afficher la page web dans le navigateur</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>Pla&amp;n</translation>
    </message>
    <message>
        <source>Show or hide the outline</source>
        <translation>Afficher ou masquer le plan</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>Aperç&amp;u</translation>
    </message>
    <message>
        <source>Show or hide the page beside the panes</source>
        <translation>Afficher ou masquer la page à côté des volets</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>Pro&amp;blèmes</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>Afficher ou masquer la liste des problèmes</translation>
    </message>
    <message>
        <source>Full &amp;screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>Fill the whole screen with the window, or no longer</source>
        <translation>Étendre la fenêtre à tout l’écran, ou la ramener à sa taille</translation>
    </message>
    <message>
        <source>Ne&amp;xt edition</source>
        <translation>Version lin&amp;guistique suivante</translation>
    </message>
    <message>
        <source>Show the readout in its next language</source>
        <translation>Afficher le compte rendu dans la langue suivante</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>Outline, pane, preview and round again</source>
        <translation>Passer du plan au volet, à l’aperçu, et ainsi de suite</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>Zone précé&amp;dente</translation>
    </message>
    <message>
        <source>The same, the other way round</source>
        <translation>La même chose, en sens inverse</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Révision</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Language, author, dictionaries, paper and looks</source>
        <translation>Langue, auteur, dictionnaires, papier et apparence</translation>
    </message>
    <message>
        <source>&amp;Help for this field</source>
        <translation>&amp;Aide sur ce champ</translation>
    </message>
    <message>
        <source>What the manual says of this field</source>
        <translation>Ce que le manuel dit de ce champ</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Read the manual, or search it</source>
        <translation>Lire le manuel ou y rechercher</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All commands that have keys</source>
        <translation>Toutes les commandes qui ont un raccourci</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>&amp;Nommer cette version…</translation>
    </message>
    <message>
        <source>Save the readout as a version with a name</source>
        <translation>Enregistrer le compte rendu comme version nommée</translation>
    </message>
    <message>
        <source>List what was saved, to compare and to go back</source>
        <translation>Lister ce qui a été enregistré, pour comparer et revenir en arrière</translation>
    </message>
    <message>
        <source>Compare with last &amp;saved</source>
        <translation>Comparer avec la dernière version &amp;enregistrée</translation>
    </message>
    <message>
        <source>Show what changed since it was saved</source>
        <translation>Afficher ce qui a changé depuis l’enregistrement</translation>
    </message>
    <message>
        <source>Compare with last &amp;approved</source>
        <translation>Comparer avec la dernière version &amp;approuvée</translation>
    </message>
    <message>
        <source>Show what changed since it was approved</source>
        <translation>Afficher ce qui a changé depuis l’approbation</translation>
    </message>
    <message>
        <source>Compare with last &amp;published</source>
        <translation>Comparer avec la dernière version &amp;publiée</translation>
    </message>
    <message>
        <source>Show what changed since it was published</source>
        <translation>Afficher ce qui a changé depuis la publication</translation>
    </message>
    <message>
        <source>Compare with a &amp;file…</source>
        <translation>Comparer avec un &amp;fichier…</translation>
    </message>
    <message>
        <source>Show what this readout changed in another file</source>
        <translation>Afficher ce que ce compte rendu a modifié par rapport à un autre fichier</translation>
    </message>
    <message>
        <source>Compare &amp;two files…</source>
        <translation>Comparer deu&amp;x fichiers…</translation>
    </message>
    <message>
        <source>Show what one file changed in another</source>
        <translation>Afficher ce qu’un fichier a modifié par rapport à un autre</translation>
    </message>
    <message>
        <source>Ne&amp;xt change</source>
        <translation>Modification &amp;suivante</translation>
    </message>
    <message>
        <source>Go to the next change; N does it where nothing is typed</source>
        <translation>Aller à la modification suivante&#x202f;; N suffit là où l’on ne saisit rien</translation>
    </message>
    <message>
        <source>Previo&amp;us change</source>
        <translation>Modification pré&amp;cédente</translation>
    </message>
    <message>
        <source>Go to the change before; P does it where nothing is typed</source>
        <translation>Aller à la modification précédente&#x202f;; P suffit là où l’on ne saisit rien</translation>
    </message>
    <message>
        <source>&amp;Reviewing</source>
        <translation>&amp;Mode révision</translation>
    </message>
    <message>
        <source>Show what changed instead of the panes, or the panes again</source>
        <translation>Afficher ce qui a changé à la place des volets, ou de nouveau les volets</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>Pu&amp;blier…</translation>
    </message>
    <message>
        <source>See what of the newsroom is due, and bring it to the website</source>
        <translation>Voir ce qui, dans la salle de presse, est à publier, et le mettre sur le site web</translation>
    </message>
    <message>
        <source>Su&amp;bmit for review</source>
        <translation>Soumettre à la &amp;relecture</translation>
    </message>
    <message>
        <source>Hand the readout in to be approved</source>
        <translation>Remettre le compte rendu pour approbation</translation>
    </message>
    <message>
        <source>Appro&amp;ve</source>
        <translation>Appr&amp;ouver</translation>
    </message>
    <message>
        <source>Show what changed, and approve it; key A</source>
        <translation>Afficher ce qui a changé, et l’approuver&#x202f;; touche A</translation>
    </message>
    <message>
        <source>&amp;Request changes…</source>
        <translation>Demander des &amp;modifications…</translation>
    </message>
    <message>
        <source>Show what changed, and say what is to be changed; key R</source>
        <translation>Afficher ce qui a changé, et dire ce qui est à modifier&#x202f;; touche R</translation>
    </message>
    <message>
        <source>Approve the &amp;difference…</source>
        <translation>Appro&amp;uver la différence…</translation>
    </message>
    <message>
        <source>Show only what changed since the last approval, to approve it</source>
        <translation>N’afficher que ce qui a changé depuis la dernière approbation, pour l’approuver</translation>
    </message>
    <message>
        <source>Review &amp;queue</source>
        <translation>Fi&amp;le de relecture</translation>
    </message>
    <message>
        <source>List the newsroom’s readouts that wait for somebody</source>
        <translation>Dresser la liste des comptes rendus de la salle de presse qui attendent quelqu’un</translation>
    </message>
    <message>
        <source>V&amp;ersions</source>
        <translation>&amp;Versions</translation>
    </message>
    <message>
        <source>&amp;Comment on this…</source>
        <translation>Commen&amp;ter ceci…</translation>
    </message>
    <message>
        <source>Say something about the words that are selected, or the field</source>
        <translation>Dire quelque chose des mots sélectionnés, ou du champ</translation>
    </message>
    <message>
        <source>C&amp;omments</source>
        <translation>Commenta&amp;ires</translation>
    </message>
    <message>
        <source>List what was said about the readout, to answer and to settle</source>
        <translation>Dresser la liste de ce qui a été dit du compte rendu, pour y répondre et le traiter</translation>
    </message>
    <message>
        <source>Correct the publ&amp;ished text…</source>
        <translation>Rectifier le texte pu&amp;blié…</translation>
    </message>
    <message>
        <source>Correct what is out while the draft goes on; or approve such a correction</source>
        <translation>Rectifier ce qui est publié pendant que le brouillon se poursuit&#x202f;; ou approuver un tel rectificatif</translation>
    </message>
    <message>
        <source>Su&amp;ggest changes</source>
        <translation>Su&amp;ggérer des modifications</translation>
    </message>
    <message>
        <source>Let what you edit be suggestions, and the text stay as it is; or edit it again</source>
        <translation>Faire de vos modifications des suggestions, sans toucher au texte&#x202f;; ou modifier de nouveau le texte</translation>
    </message>
    <message>
        <source>&amp;List of suggestions</source>
        <translation>Liste &amp;des suggestions</translation>
    </message>
    <message>
        <source>List what was suggested, to accept and to reject</source>
        <translation>Dresser la liste de ce qui a été suggéré, pour l’accepter ou le rejeter</translation>
    </message>
</context>
<context>
    <name>rapporteur::CommentModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a person and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>These words were deleted</source>
        <translation>Ces mots ont été supprimés</translation>
    </message>
    <message>
        <source>Changed since, now “%1”</source>
        <translation>Modifié depuis, maintenant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>Ne figure plus dans le texte</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Traité par %1</translation>
    </message>
    <message>
        <source>Blocks approval</source>
        <translation>Empêche l’approbation</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a place and words</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>rapporteur::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>No open comments. Select words and press Ctrl+Alt+C to say something about them.</source>
        <translation>Aucun commentaire ouvert. Sélectionnez des mots et appuyez sur Ctrl+Alt+C pour en dire quelque chose.</translation>
    </message>
    <message>
        <source>Return goes to the words that the comment is about.</source>
        <translation>Entrée mène aux mots sur lesquels porte le commentaire.</translation>
    </message>
    <message>
        <source>Saves it for everybody who opens the readout (Ctrl+Return)</source>
        <translation>L’enregistre pour tous ceux qui ouvrent le compte rendu (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>The answer is saved.</source>
        <translation>La réponse est enregistrée.</translation>
    </message>
    <message>
        <source>The comment is saved; comments that block approval: %1.</source>
        <translation>Le commentaire est enregistré&#x202f;; commentaires qui empêchent l’approbation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The comment is saved.</source>
        <translation>Le commentaire est enregistré.</translation>
    </message>
    <message>
        <source>The comment is done; open ones: %1.</source>
        <translation>Le commentaire est traité&#x202f;; encore ouverts&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The comment is open again.</source>
        <translation>Le commentaire est rouvert.</translation>
    </message>
    <message>
        <source>Show those that are done</source>
        <translation>Afficher les commentaires traités</translation>
    </message>
    <message>
        <source>Blocks approval until it is done</source>
        <translation>Empêche l’approbation tant qu’il n’est pas traité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Aller à cet endroit</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Marquer comme traité</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
    <message>
        <source>New comment on “%1”</source>
        <translation>Nouveau commentaire sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Answer to the comment that is selected</source>
        <translation>Réponse au commentaire sélectionné</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>Enregistrer le commentaire</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareLines</name>
    <message>
        <source>Photo: %1</source>
        <translation>Photo&#xa0;: %1</translation>
    </message>
    <message>
        <source>[other look]</source>
        <translation>[autre mise en forme]</translation>
    </message>
    <message>
        <source>Changed, but not printed</source>
        <translation>Modifié, mais non imprimé</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareSource</name>
    <message>
        <source>The text of now</source>
        <translation>Texte actuel</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Dernière version enregistrée</translation>
    </message>
    <message>
        <source>Last approved (version %1)</source>
        <translation>Dernière version approuvée (version %1)</translation>
    </message>
    <message>
        <source>Last published (version %1)</source>
        <translation>Dernière version publiée (version %1)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>This readout was never saved.</source>
        <translation>Ce compte rendu n’a jamais été enregistré.</translation>
    </message>
    <message>
        <source>Nothing of this readout was approved yet.</source>
        <translation>Rien de ce compte rendu n’a encore été approuvé.</translation>
    </message>
    <message>
        <source>This readout was not published yet.</source>
        <translation>Ce compte rendu n’a pas encore été publié.</translation>
    </message>
</context>
<context>
    <name>rapporteur::CompareView</name>
    <message>
        <source>As web page, PDF or plain text, with the changes marked and listed</source>
        <translation>En page web, PDF ou texte brut, avec les modifications marquées et listées</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparer avec un fichier</translation>
    </message>
    <message>
        <source>Readouts (*.readout)</source>
        <translation>Comptes rendus (*.readout)</translation>
    </message>
    <message>
        <source>Save comparison…</source>
        <translation>Enregistrer la comparaison…</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Avant&#xa0;:</translation>
    </message>
    <message>
        <source>After:</source>
        <translation>Après&#xa0;:</translation>
    </message>
</context>
<context>
    <name>rapporteur::CorrectionFields</name>
    <message>
        <source>Corrected on</source>
        <translation>Rectifié le</translation>
    </message>
    <message>
        <source>Public note</source>
        <translation>Note publique</translation>
    </message>
    <message>
        <source>What was wrong, and what it reads now.</source>
        <translation>Ce qui était inexact, et ce qu’il faut lire désormais.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rectificatifs</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rectificatif</translation>
    </message>
    <message>
        <source>Add correction</source>
        <translation>Ajouter un rectificatif</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Reason of the withdrawal</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>The page stays, with this notice above it.</source>
        <translation>La page est conservée, précédée de cet avis.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Dictionary</name>
    <message>
        <source>The dictionary %1 cannot be read.</source>
        <translation>Impossible de lire le dictionnaire %1.</translation>
    </message>
    <message>
        <source>The dictionary %1 is written in an unknown encoding, %2.</source>
        <translation>Le dictionnaire %1 utilise un encodage inconnu, %2.</translation>
    </message>
</context>
<context>
    <name>rapporteur::DifferenceDialog</name>
    <message>
        <source>%1 – %2</source>
        <comment>two texts that are compared</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Approve this difference</source>
        <translation>&amp;Approuver cette différence</translation>
    </message>
</context>
<context>
    <name>rapporteur::DiskBar</name>
    <message>
        <source>%1 was changed by another hand, and you have changes of your own.</source>
        <translation>%1 a été modifié par ailleurs, et vous avez vos propres modifications.</translation>
    </message>
    <message>
        <source>%1 was changed by another hand.</source>
        <translation>%1 a été modifié par ailleurs.</translation>
    </message>
    <message>
        <source>my version</source>
        <translation>ma version</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1 n’existe plus.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>Dans cette fenêtre</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conserver les deux</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Afficher les différences</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
</context>
<context>
    <name>rapporteur::Dock</name>
    <message>
        <source>Window of its own: %1</source>
        <comment>a panel by its name</comment>
        <translation>Fenêtre séparée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take the panel out of the window, or back into it</source>
        <translation>Détacher le volet de la fenêtre, ou l’y remettre</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <comment>a panel by its name</comment>
        <translation>Fermer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Fermer le volet (Échap)</translation>
    </message>
</context>
<context>
    <name>rapporteur::DueBar</name>
    <message>
        <source>“%1” was due and is not published yet.</source>
        <translation>«&#xa0;%1&#xa0;» devait être publié et ne l’est pas encore.</translation>
    </message>
    <message>
        <source>Readouts that were due and are not published yet: %1</source>
        <translation>Comptes rendus qui devaient être publiés et ne le sont pas encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show what goes out…</source>
        <translation>Afficher ce qui sera publié…</translation>
    </message>
</context>
<context>
    <name>rapporteur::DurationFields</name>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Approximately</source>
        <translation>Environ</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>and minutes</source>
        <translation>et minutes</translation>
    </message>
    <message>
        <source>The duration covers</source>
        <translation>La durée couvre</translation>
    </message>
    <message>
        <source>“the meeting and working lunch”; empty for the whole event.</source>
        <translation>«&#xa0;l’entretien et le déjeuner de travail&#xa0;»&#x202f;; vide pour tout l’événement.</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditCommands</name>
    <message>
        <source>Add section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Add bullet</source>
        <translation>Ajouter une puce</translation>
    </message>
    <message>
        <source>Add paragraph</source>
        <translation>Ajouter un paragraphe</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Address the selected words lead to (empty: none):</source>
        <translation>Adresse à laquelle mènent les mots sélectionnés (vide&#xa0;: aucune)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionBar</name>
    <message>
        <source>Language not stated</source>
        <translation>Langue non précisée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, kind of edition</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Remove this edition</source>
        <translation>Supprimer cette version linguistique</translation>
    </message>
    <message>
        <source>Edition:</source>
        <translation>Version&#xa0;:</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionDialog</name>
    <message>
        <source>&amp;Begin with the text shown, to translate it in place</source>
        <translation>&amp;Partir du texte affiché, pour le traduire sur place</translation>
    </message>
    <message>
        <source>Edition in another language</source>
        <translation>Version dans une autre langue</translation>
    </message>
    <message>
        <source>&amp;Add edition</source>
        <translation>&amp;Ajouter la version</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>Add edition</source>
        <translation>Ajouter une version</translation>
    </message>
</context>
<context>
    <name>rapporteur::EditionFields</name>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Heading of the attachments</source>
        <translation>Titre des pièces jointes</translation>
    </message>
    <message>
        <source>“Attachments”, or none.</source>
        <translation>« Pièces jointes », ou rien.</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>Marque de fin</translation>
    </message>
    <message>
        <source>“###” or “끝.”, where the house has one.</source>
        <translation>« ### » ou « 끝. », si la charte en prévoit une.</translation>
    </message>
    <message>
        <source>“Updated” line</source>
        <translation>Ligne de mise à jour</translation>
    </message>
    <message>
        <source>“Last updated on 3 June 2026”, where the house prints one.</source>
        <translation>« Dernière mise à jour le 3 juin 2026 », si la charte en prévoit une.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>What the release is filed under: “Japan-Russia Relations”.</source>
        <translation>Où le communiqué est classé : « Relations Japon-Russie ».</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Issuing office</source>
        <translation>Service émetteur</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Lieu et date</translation>
    </message>
    <message>
        <source>The place at the start of the text: “Jeddah, Saudi Arabia”.</source>
        <translation>Le lieu en tête du texte : « Djeddah, Arabie saoudite ».</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>For menus and running heads, if the title is long.</source>
        <translation>Pour les menus et les titres courants, si le titre est long.</translation>
    </message>
    <message>
        <source>Embargo line</source>
        <translation>Ligne d’embargo</translation>
    </message>
    <message>
        <source>The embargo as printed: “Not for publication before 18:00 GMT”.</source>
        <translation>L’embargo tel qu’imprimé : « Ne pas publier avant 18 h GMT ».</translation>
    </message>
    <message>
        <source>Release line</source>
        <translation>Ligne de diffusion</translation>
    </message>
    <message>
        <source>Only if it should read otherwise than the house style words the date.</source>
        <translation>Seulement si elle doit différer de la date rédigée selon la charte.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>“The below is attributable to Spokesperson Ned Price:”</source>
        <translation>« Déclaration du porte-parole Ned Price : »</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Printed above the title: “(Provisional translation)”.</source>
        <translation>Imprimé au-dessus du titre : « (Traduction provisoire) ».</translation>
    </message>
</context>
<context>
    <name>rapporteur::EventsPane</name>
    <message>
        <source>Event without a name</source>
        <translation>Événement sans nom</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Edit ordinal</source>
        <translation>Modifier le numéro d’ordre</translation>
    </message>
    <message>
        <source>At home: %1</source>
        <translation>Heure nationale&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change kind of event</source>
        <translation>Changer le type d’événement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>Numéro d’ordre</translation>
    </message>
    <message>
        <source>The ordinal is 8 for “their eighth meeting”.</source>
        <translation>Le numéro d’ordre est 8 pour «&#xa0;leur huitième entretien&#xa0;».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Edit name of event</source>
        <translation>Modifier le nom de l’événement</translation>
    </message>
    <message>
        <source>As the text calls it: “Japan-Russia Foreign Ministers’ Meeting”.</source>
        <translation>Tel que le texte le désigne&#xa0;: «&#xa0;Entretien des ministres des affaires étrangères japonais et russe&#xa0;».</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Edit place</source>
        <translation>Modifier le lieu</translation>
    </message>
    <message>
        <source>Edit start</source>
        <translation>Modifier le début</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>Edit end</source>
        <translation>Modifier la fin</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Se termine le</translation>
    </message>
    <message>
        <source>Edit time zone at home</source>
        <translation>Modifier le fuseau horaire national</translation>
    </message>
    <message>
        <source>Time zone at home</source>
        <translation>Fuseau horaire national</translation>
    </message>
    <message>
        <source>If the text also tells the time there: Asia/Tokyo.</source>
        <translation>Si le texte indique aussi l’heure de ce fuseau&#xa0;: Asia/Tokyo.</translation>
    </message>
    <message>
        <source>Edit duration</source>
        <translation>Modifier la durée</translation>
    </message>
    <message>
        <source>Sides that took part</source>
        <translation>Délégations participantes</translation>
    </message>
    <message>
        <source>All of them, unless you take one out.</source>
        <translation>Toutes, sauf si vous en retirez une.</translation>
    </message>
    <message>
        <source>What took place, and for how long. A release may report several.</source>
        <translation>Ce qui a eu lieu, et combien de temps. Un communiqué peut en relater plusieurs.</translation>
    </message>
    <message>
        <source>No event yet. Add the meeting, call or visit that the release reports.</source>
        <translation>Aucun événement pour l’instant. Ajoutez l’entretien, l’appel ou la visite que relate le communiqué.</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>New event: nothing filled in yet</source>
        <translation>Nouvel événement&#xa0;: rien n’est encore renseigné</translation>
    </message>
</context>
<context>
    <name>rapporteur::ExportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Dossier d’exportation</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>Formats&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Paper of the PDF:</source>
        <translation>P&amp;apier du PDF&#xa0;:</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>Impossible de créer le dossier %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>&amp;Last line of plain text says which revision it is</source>
        <translation>&amp;Indiquer la révision sur la dernière ligne du texte brut</translation>
    </message>
</context>
<context>
    <name>rapporteur::FileCommands</name>
    <message>
        <source>Unsaved text is not safe from a crash: %1</source>
        <translation>Le texte non enregistré n’est pas à l’abri d’un plantage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting in “Left over”, from the imported text: %1.</source>
        <translation>En attente dans «&#xa0;Non placé&#xa0;», provenant du texte importé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Save readout as</source>
        <translation>Enregistrer le compte rendu sous</translation>
    </message>
    <message>
        <source>Readouts (*.readout)</source>
        <translation>Comptes rendus (*.readout)</translation>
    </message>
    <message>
        <source>Every word found its place.</source>
        <translation>Chaque mot a trouvé sa place.</translation>
    </message>
    <message>
        <source>Waiting in “Left over”: %1.</source>
        <translation>En attente dans «&#xa0;Non placé&#xa0;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Imported %1. %2</source>
        <translation>Importé&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Exported to %1: %2</source>
        <translation>Exporté vers %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Enregistrer les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Save the changes to this readout?</source>
        <translation>Enregistrer les modifications de ce compte rendu&#x202f;?</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>What is not saved can be found for %n days under File &gt; Recover unsaved.</source>
        <translation>
            <numerusform>Ce qui n’est pas enregistré peut être récupéré pendant %n&#xa0;jour dans Fichier &gt; Récupérer un texte non enregistré.</numerusform>
            <numerusform>Ce qui n’est pas enregistré peut être récupéré pendant %n&#xa0;jours dans Fichier &gt; Récupérer un texte non enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it all the same?</source>
        <translation>Quitter quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Load theirs</source>
        <translation>Charger l’autre version</translation>
    </message>
</context>
<context>
    <name>rapporteur::FileField</name>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>No file yet.</source>
        <translation>Aucun fichier pour l’instant.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::Find</name>
    <message>
        <source>This is no regular expression: %1 (at character %2).</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: %1 (au caractère %2).</translation>
    </message>
</context>
<context>
    <name>rapporteur::FindPanel</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Return goes to the place.</source>
        <translation>Entrée mène à l’occurrence.</translation>
    </message>
    <message>
        <source>With a regular expression, \1 stands for what its first group caught</source>
        <translation>Avec une expression régulière, \1 représente ce que son premier groupe a capturé</translation>
    </message>
    <message>
        <source>Looks into every field, not only those that are shown.</source>
        <translation>Recherche dans tous les champs, et pas seulement dans ceux qui sont affichés.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Résultats&#xa0;: %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Remplacements&#xa0;: %1</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Sensible à la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Find:</source>
        <translation>Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Replace by:</source>
        <translation>Remplacer par&#xa0;:</translation>
    </message>
</context>
<context>
    <name>rapporteur::FlowEditor</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>Abaisser d’un niveau</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Hausser d’un niveau</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Accentuation forte</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Accentuation</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As around it</source>
        <translation>Celle du contexte</translation>
    </message>
    <message>
        <source>Language of the selection</source>
        <translation>Langue de la sélection</translation>
    </message>
    <message>
        <source>The selected words are in:</source>
        <translation>Les mots sélectionnés sont en&#xa0;:</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the selection…</source>
        <translation>Lan&amp;gue de la sélection…</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Emphasis</source>
        <translation>&amp;Accentuation</translation>
    </message>
    <message>
        <source>St&amp;rong</source>
        <translation>Accentuation &amp;forte</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>rapporteur::FoldBox</name>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n filled in)</source>
        <translation>
            <numerusform>%1 (%n renseigné)</numerusform>
            <numerusform>%1 (%n renseignés)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapporteur::Handout</name>
    <message>
        <source>The page could not be written to %1: %2</source>
        <translation>Impossible d’écrire la page dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No browser could be started. The page is %1.</source>
        <translation>Impossible de lancer un navigateur. La page est %1.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Impossible d’écrire le fichier %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The printer %1 does not answer.</source>
        <translation>L’imprimante %1 ne répond pas.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Handouts</name>
    <message>
        <source>The readout was copied with its looks.</source>
        <translation>Le compte rendu a été copié avec sa mise en forme.</translation>
    </message>
    <message>
        <source>The readout was copied as plain text.</source>
        <translation>Le compte rendu a été copié en texte brut.</translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryModel</name>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu’à l’ouverture</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a step that was undone</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, annulé</translation>
    </message>
    <message>
        <source>Undone; choose it to make it again</source>
        <translation>Annulé&#x202f;; choisissez cette étape pour la rétablir</translation>
    </message>
</context>
<context>
    <name>rapporteur::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The steps since the readout was opened; Return goes there.</source>
        <translation>Les étapes depuis l’ouverture du compte rendu&#x202f;; Entrée mène à l’étape.</translation>
    </message>
</context>
<context>
    <name>rapporteur::HotfixCommand</name>
    <message>
        <source>Take in the correction</source>
        <translation>Reprendre le rectificatif</translation>
    </message>
    <message>
        <source>The correction is handed in as version %1; somebody else must approve it.</source>
        <translation>Le rectificatif est remis en tant que version %1&#x202f;; quelqu’un d’autre doit l’approuver.</translation>
    </message>
    <message>
        <source>The correction is handed in as version %1 and waits for its approval; the draft is as it was.</source>
        <translation>Le rectificatif est remis en tant que version %1 et attend son approbation&#x202f;; le brouillon est resté tel qu’il était.</translation>
    </message>
    <message>
        <source>&amp;Take it into the draft, too</source>
        <translation>&amp;Reprendre aussi dans le brouillon</translation>
    </message>
    <message>
        <source>Correct the published text</source>
        <translation>Rectifier le texte publié</translation>
    </message>
    <message>
        <source>The published text</source>
        <translation>Texte publié</translation>
    </message>
    <message>
        <source>Correction: version %1</source>
        <translation>Rectificatif&#xa0;: version %1</translation>
    </message>
    <message>
        <source>You approved the correction, version %1; it goes out when the newsroom is published next.</source>
        <translation>Vous avez approuvé le rectificatif, version %1&#x202f;; il paraîtra à la prochaine publication de la salle de presse.</translation>
    </message>
</context>
<context>
    <name>rapporteur::HotfixDialog</name>
    <message>
        <source>&amp;Minor: keep the note on record, and off the page</source>
        <translation>&amp;Mineur&#xa0;: consigner la note, sans la mettre sur la page</translation>
    </message>
    <message>
        <source>Correct the published text</source>
        <translation>Rectifier le texte publié</translation>
    </message>
    <message>
        <source>Version %1 is out. The correction goes to approval on its own; a later draft stays as it is.</source>
        <translation>La version %1 est publiée. Le rectificatif est soumis seul à l’approbation&#x202f;; un brouillon ultérieur reste tel quel.</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Emplacement des mots</translation>
    </message>
    <message>
        <source>&amp;Words that are wrong:</source>
        <translation>Mots &amp;erronés&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Shall read:</source>
        <translation>Rem&amp;placer par&#xa0;:</translation>
    </message>
    <message>
        <source>Public &amp;note:</source>
        <translation>&amp;Note publique&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Hand in</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>As they stand in the text that is out.</source>
        <translation>Tels qu’ils figurent dans le texte publié.</translation>
    </message>
    <message>
        <source>They stand nowhere in it.</source>
        <translation>Ils n’y figurent nulle part.</translation>
    </message>
    <message>
        <source>Places: %1. The first: %2</source>
        <translation>Occurrences&#xa0;: %1. La première&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::InterfacePage</name>
    <message>
        <source>As the desktop: %1</source>
        <translation>Comme le bureau&#xa0;: %1</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Of menus and messages. Readouts keep their own languages.</source>
        <translation>Celle des menus et des messages. Les comptes rendus gardent leurs propres langues.</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>The page preview is always as on paper.</source>
        <translation>L’aperçu de la page est toujours comme sur papier.</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Of all that is written and read in the window, against the desktop’s.</source>
        <translation>De tout ce qui s’écrit et se lit dans la fenêtre, par rapport à celle du bureau.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Journal</name>
    <message>
        <source>The unsaved readout</source>
        <translation>Le compte rendu non enregistré</translation>
    </message>
</context>
<context>
    <name>rapporteur::LeadSuggestion</name>
    <message>
        <source>⚠ The facts have changed since this sentence was taken over. They now say:</source>
        <translation>⚠ Les faits ont changé depuis que cette phrase a été reprise. Ils indiquent désormais&#xa0;:</translation>
    </message>
    <message>
        <source>From the event and the participants:</source>
        <translation>D’après l’événement et les participants&#xa0;:</translation>
    </message>
    <message>
        <source>Use suggested sentence</source>
        <translation>Utiliser la phrase proposée</translation>
    </message>
    <message>
        <source>Use this sentence</source>
        <translation>Utiliser cette phrase</translation>
    </message>
</context>
<context>
    <name>rapporteur::LeftOverPane</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Copy it to where it belongs, then remove it here. It is never exported.</source>
        <translation>Copiez-le à sa place, puis supprimez-le ici. Il n’est jamais exporté.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>What an import could not place. Nothing of a text is dropped: it waits here for you.</source>
        <translation>Ce qu’une importation n’a pas pu placer. Rien d’un texte n’est perdu&#xa0;: tout vous attend ici.</translation>
    </message>
    <message>
        <source>Nothing is left over.</source>
        <translation>Il ne reste rien à placer.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ListPane</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
</context>
<context>
    <name>rapporteur::LockBar</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a person on a computer</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 has had this readout open since %2. You can read it.</source>
        <translation>%1 travaille sur ce compte rendu depuis %2. Vous pouvez le lire.</translation>
    </message>
    <message>
        <source>%1 has this readout open. You can read it.</source>
        <translation>%1 travaille sur ce compte rendu. Vous pouvez le lire.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>%1 took this readout over at %2. Your text is still here.</source>
        <translation>%1 a pris la main sur ce compte rendu à %2. Votre texte est toujours ici.</translation>
    </message>
    <message>
        <source>my version</source>
        <translation>ma version</translation>
    </message>
    <message>
        <source>Nobody else has this readout open any more.</source>
        <translation>Ce compte rendu n’est plus ouvert par personne d’autre.</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>Travailler sur une copie</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre la main</translation>
    </message>
    <message>
        <source>Go on with a copy</source>
        <translation>Continuer sur une copie</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre la main</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>rapporteur::MainWindow</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The parts of the readout; Return goes there.</source>
        <translation>Les parties du compte rendu&#x202f;; Entrée mène à la partie choisie.</translation>
    </message>
    <message>
        <source>New readout</source>
        <translation>Nouveau compte rendu</translation>
    </message>
</context>
<context>
    <name>rapporteur::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Words to find in the manual</source>
        <translation>Mots à rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>rapporteur::MatchModel</name>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Occurrence</translation>
    </message>
</context>
<context>
    <name>rapporteur::MediaFiles</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>Save the readout first: its files lie beside it.</source>
        <translation>Enregistrez d’abord le compte rendu&#xa0;: ses fichiers sont placés à côté.</translation>
    </message>
</context>
<context>
    <name>rapporteur::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>rapporteur::MyWordsPage</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Wor&amp;ds</source>
        <translation>Mot&amp;s</translation>
    </message>
    <message>
        <source>One a line. They count as spelt right in every readout.</source>
        <translation>Un par ligne. Ils sont tenus pour corrects dans tous les comptes rendus.</translation>
    </message>
</context>
<context>
    <name>rapporteur::NameForm</name>
    <message>
        <source>Name order</source>
        <translation>Ordre du nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Autres prénoms</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Language and script</source>
        <translation>Langue et écriture</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>A name whose parts are not known stands whole in “Family name”.</source>
        <translation>Un nom dont on ne connaît pas les éléments se place en entier dans «&#xa0;Nom de famille&#xa0;».</translation>
    </message>
    <message>
        <source>Printed as: %1</source>
        <translation>Imprimé ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Of the name above, where it is not the text’s: ja-Latn.</source>
        <translation>Du nom ci-dessus, si ce n’est pas celle du texte&#xa0;: ja-Latn.</translation>
    </message>
    <message>
        <source>In other scripts</source>
        <translation>Dans d’autres écritures</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>Forme du nom</translation>
    </message>
    <message>
        <source>Add form of the name</source>
        <translation>Ajouter une forme du nom</translation>
    </message>
</context>
<context>
    <name>rapporteur::NextSentence</name>
    <message>
        <source>approvals: %1</source>
        <translation>approbations (%1)</translation>
    </message>
    <message>
        <source>approvals by %1: %2</source>
        <translation>approbations dans le rôle «&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The text has changed since it was submitted: submit it again.</source>
        <translation>Le texte a changé depuis qu’il a été soumis&#xa0;: soumettez-le de nouveau.</translation>
    </message>
    <message>
        <source>Somebody else must approve it. Missing %1.</source>
        <translation>Quelqu’un d’autre doit l’approuver. Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has claimed it. Missing %2.</source>
        <translation>%1 l’a pris en charge. Il manque&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Approve it, or request changes. Missing %1.</source>
        <translation>Approuvez-le, ou demandez des modifications. Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The text has changed since it was approved: submit it again, or have the difference approved.</source>
        <translation>Le texte a changé depuis qu’il a été approuvé&#xa0;: soumettez-le de nouveau, ou faites approuver la différence.</translation>
    </message>
    <message>
        <source>Submit it for review when it is ready.</source>
        <translation>Soumettez-le à la relecture lorsqu’il est prêt.</translation>
    </message>
    <message>
        <source>Change what was asked for, and submit it again.</source>
        <translation>Modifiez ce qui a été demandé, et soumettez-le de nouveau.</translation>
    </message>
    <message>
        <source>It may be scheduled or published.</source>
        <translation>Il peut être programmé ou publié.</translation>
    </message>
    <message>
        <source>It goes out at its time.</source>
        <translation>Il paraîtra à l’heure prévue.</translation>
    </message>
    <message>
        <source>It was withdrawn; a new text must be submitted.</source>
        <translation>Il a été retiré&#x202f;; un nouveau texte doit être soumis.</translation>
    </message>
    <message>
        <source>It went out without approval: another person must approve it.</source>
        <translation>Il a été publié sans approbation&#xa0;: une autre personne doit l’approuver.</translation>
    </message>
    <message>
        <source>It is out; another text of it goes out as a correction.</source>
        <translation>Il est publié&#x202f;; un autre texte paraîtra comme rectificatif.</translation>
    </message>
    <message>
        <source>Its approvals no longer hold: it must be approved again. Missing %1.</source>
        <translation>Ses approbations ne sont plus valables&#xa0;: il doit être approuvé de nouveau. Il manque&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::NotesPane</name>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>Heading of the links</source>
        <translation>Intitulé des liens</translation>
    </message>
    <message>
        <source>“Related links”, or none.</source>
        <translation>«&#xa0;Liens connexes&#xa0;», ou rien.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>“Press office”</source>
        <translation>«&#xa0;Service de presse&#xa0;»</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Telephone, e-mail, hours: as printed, one a line.</source>
        <translation>Téléphone, courriel, horaires&#xa0;: tels qu’imprimés, un par ligne.</translation>
    </message>
    <message>
        <source>Related links</source>
        <translation>Liens connexes</translation>
    </message>
    <message>
        <source>Group of links</source>
        <translation>Groupe de liens</translation>
    </message>
    <message>
        <source>Add group of links</source>
        <translation>Ajouter un groupe de liens</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>What stands below the text, and where it leads.</source>
        <translation>Ce qui figure sous le texte, et où cela mène.</translation>
    </message>
    <message>
        <source>Back link</source>
        <translation>Lien de retour</translation>
    </message>
    <message>
        <source>Signature block</source>
        <translation>Bloc de signature</translation>
    </message>
    <message>
        <source>As printed, one line below the other.</source>
        <translation>Tel qu’imprimé, une ligne sous l’autre.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Outline</name>
    <message>
        <source>Side without a name</source>
        <translation>Délégation sans nom</translation>
    </message>
    <message>
        <source>Participant without a name</source>
        <translation>Participant sans nom</translation>
    </message>
    <message>
        <source>Photo without a caption</source>
        <translation>Photo sans légende</translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation>Section sans titre</translation>
    </message>
</context>
<context>
    <name>rapporteur::OutlineModel</name>
    <message>
        <source>%1 (hint)</source>
        <translation>%1 (remarque)</translation>
    </message>
    <message>
        <source>%1 (warning)</source>
        <translation>%1 (avertissement)</translation>
    </message>
    <message>
        <source>%1 (error)</source>
        <translation>%1 (erreur)</translation>
    </message>
</context>
<context>
    <name>rapporteur::OutlineView</name>
    <message>
        <source>Add &amp;section</source>
        <translation>Ajouter une &amp;section</translation>
    </message>
    <message>
        <source>Add &amp;paragraph</source>
        <translation>Ajouter un &amp;paragraphe</translation>
    </message>
    <message>
        <source>Add &amp;bullet</source>
        <translation>Ajouter une p&amp;uce</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Supprimer la section</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>Déplacer la section</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Aller à cet endroit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+Up</source>
        <translation>&amp;Monter	Alt+Haut</translation>
    </message>
    <message>
        <source>Move &amp;down	Alt+Down</source>
        <translation>&amp;Descendre	Alt+Bas</translation>
    </message>
    <message>
        <source>&amp;Remove	Del</source>
        <translation>Supp&amp;rimer	Suppr</translation>
    </message>
</context>
<context>
    <name>rapporteur::PageTools</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Full size (100 %)</source>
        <translation>Taille réelle (100&#xa0;%)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ajuster à la page</translation>
    </message>
    <message>
        <source>Find in the page</source>
        <translation>Rechercher dans la page</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Numéro de page</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>Page </translation>
    </message>
    <message>
        <source>Words to find in the page</source>
        <translation>Mots à rechercher dans la page</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> sur %1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Edit here</source>
        <translation>&amp;Modifier ici</translation>
    </message>
</context>
<context>
    <name>rapporteur::PageView</name>
    <message>
        <source>Page preview</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>The page as it will be given out. Return goes to the field where the selection is.</source>
        <translation>La page telle qu’elle sera diffusée. Entrée mène au champ où se trouve la sélection.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Palette</name>
    <message>
        <source>Commands and places</source>
        <translation>Commandes et emplacements</translation>
    </message>
    <message>
        <source>Type a part of a command’s or a place’s name</source>
        <translation>Saisissez une partie du nom d’une commande ou d’un emplacement</translation>
    </message>
    <message>
        <source>Command or place</source>
        <translation>Commande ou emplacement</translation>
    </message>
    <message>
        <source>Commands and places that fit</source>
        <translation>Commandes et emplacements correspondants</translation>
    </message>
</context>
<context>
    <name>rapporteur::PaletteEntries</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>rapporteur::Panels</name>
    <message>
        <source>Problems and search</source>
        <translation>Problèmes et recherche</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Close the area</source>
        <translation>Fermer la zone</translation>
    </message>
    <message>
        <source>Close the area (Esc)</source>
        <translation>Fermer la zone (Échap)</translation>
    </message>
</context>
<context>
    <name>rapporteur::Panes</name>
    <message>
        <source>Release</source>
        <translation>Communiqué</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Notes and links</source>
        <translation>Notes et liens</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Non placé</translation>
    </message>
</context>
<context>
    <name>rapporteur::ParticipantsPane</name>
    <message>
        <source>Participant without a name</source>
        <translation>Participant sans nom</translation>
    </message>
    <message>
        <source>Side without a name</source>
        <translation>Délégation sans nom</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>Name of the side</source>
        <translation>Nom de la délégation</translation>
    </message>
    <message>
        <source>The delegation: “Japan”, “The Russian side”.</source>
        <translation>La délégation&#xa0;: «&#xa0;Japon&#xa0;», «&#xa0;La partie russe&#xa0;».</translation>
    </message>
    <message>
        <source>by the list</source>
        <translation>selon la liste</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Held on the day: “Minister for Foreign Affairs of Japan”.</source>
        <translation>Exercée ce jour-là&#xa0;: «&#xa0;ministre des affaires étrangères du Japon&#xa0;».</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>Later called</source>
        <translation>Appellation abrégée</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>“Minister Kono”, after the first mention.</source>
        <translation>«&#xa0;le ministre Kono&#xa0;», après la première mention.</translation>
    </message>
    <message>
        <source>Name in other scripts, precedence</source>
        <translation>Nom dans d’autres écritures, rang protocolaire</translation>
    </message>
    <message>
        <source>Order of precedence</source>
        <translation>Rang protocolaire</translation>
    </message>
    <message>
        <source>1 comes first, where it differs from the list’s order.</source>
        <translation>1 vient en premier&#x202f;; à indiquer si le rang diffère de l’ordre de la liste.</translation>
    </message>
    <message>
        <source>Who met, side by side, in order of precedence.</source>
        <translation>Qui s’est entretenu, délégation par délégation, dans l’ordre protocolaire.</translation>
    </message>
    <message>
        <source>Nobody yet. Add a side, then those who sat on it.</source>
        <translation>Personne pour l’instant. Ajoutez une délégation, puis ceux qui y siégeaient.</translation>
    </message>
    <message>
        <source>Add side</source>
        <translation>Ajouter une délégation</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Coller une liste…</translation>
    </message>
</context>
<context>
    <name>rapporteur::PeopleDialog</name>
    <message>
        <source>Paste a list of participants</source>
        <translation>Coller une liste de participants</translation>
    </message>
    <message>
        <source>One &amp;person a line: “Mr. Taro Kono, Minister for Foreign Affairs of Japan”. A line that ends in a colon names the side of those below it.</source>
        <translation>Une &amp;personne par ligne&#xa0;: «&#xa0;M.&#xa0;Taro Kono, ministre des affaires étrangères du Japon&#xa0;». Une ligne qui se termine par un deux-points nomme la délégation des personnes qui suivent.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>&amp;Add participants</source>
        <translation>&amp;Ajouter les participants</translation>
    </message>
    <message>
        <source>Read as:</source>
        <translation>Lu comme&#xa0;:</translation>
    </message>
</context>
<context>
    <name>rapporteur::Photos</name>
    <message>
        <source>%1 could not be made smaller: %2</source>
        <translation>Impossible de réduire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is neither a JPEG, a PNG nor a WebP picture; choose another file.</source>
        <translation>%1 n’est pas une image JPEG, PNG ou WebP&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture; choose another file.</source>
        <translation>%1 n’est pas lisible comme image&#x202f;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 pixels; choose a photo with at most %4 million.</source>
        <translation>%1 compte %2 × %3 pixels&#x202f;; choisissez une photo d’au plus %4 millions.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2</source>
        <translation>%1 n’est pas lisible comme image&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::PhotosPane</name>
    <message>
        <source>Photo without a caption</source>
        <translation>Photo sans légende</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Choose it, drop it here or paste it. It is copied into the folder beside the readout, so that both travel together.</source>
        <translation>Choisissez-la, déposez-la ici ou collez-la. Elle est copiée dans le dossier placé à côté du compte rendu, afin que les deux voyagent ensemble.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Printed below the picture.</source>
        <translation>Imprimée sous l’image.</translation>
    </message>
    <message>
        <source>Edit alternative text</source>
        <translation>Modifier le texte de remplacement</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>What the picture shows, for those who do not see it.</source>
        <translation>Ce que montre l’image, pour ceux qui ne la voient pas.</translation>
    </message>
    <message>
        <source>Edit credit</source>
        <translation>Modifier le crédit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>“Photo: Ministry press office”</source>
        <translation>«&#xa0;Photo&#xa0;: service de presse du ministère&#xa0;»</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>In the order in which they are shown.</source>
        <translation>Dans l’ordre où elles sont présentées.</translation>
    </message>
    <message>
        <source>No photo yet. A caption may be written before its picture arrives.</source>
        <translation>Aucune photo pour l’instant. Une légende peut être rédigée avant l’arrivée de son image.</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Ajouter une photo</translation>
    </message>
</context>
<context>
    <name>rapporteur::PictureField</name>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>%1 n’est pas lisible comme image.</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Choose picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Images (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>Il n’y a pas d’image dans le presse-papiers.</translation>
    </message>
    <message>
        <source>No file yet; only the caption is printed.</source>
        <translation>Aucun fichier pour l’instant&#x202f;; seule la légende est imprimée.</translation>
    </message>
</context>
<context>
    <name>rapporteur::PlaceBox</name>
    <message>
        <source>Choose &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Newsroom</source>
        <translation>Salle de presse</translation>
    </message>
    <message>
        <source>Another newsroom</source>
        <translation>Une autre salle de presse</translation>
    </message>
    <message>
        <source>Newsroom:</source>
        <translation>Salle de presse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Site folder:</source>
        <translation>Dossier du &amp;site&#xa0;:</translation>
    </message>
    <message>
        <source>Folder of the newsroom</source>
        <translation>Dossier de la salle de presse</translation>
    </message>
</context>
<context>
    <name>rapporteur::PlaceNames</name>
    <message>
        <source>middle names</source>
        <translation>autres prénoms</translation>
    </message>
    <message>
        <source>alternative text</source>
        <translation>texte de remplacement</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>attribution</translation>
    </message>
    <message>
        <source>back link</source>
        <translation>lien de retour</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>closing line</source>
        <translation>ligne de clôture</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contacts</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>lieu et date</translation>
    </message>
    <message>
        <source>quotation above the text</source>
        <translation>citation au-dessus du texte</translation>
    </message>
    <message>
        <source>embargo line</source>
        <translation>mention d’embargo</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>marque de fin</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>honorific</source>
        <translation>civilité</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>rectificatif</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>office</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>opening line</source>
        <translation>ligne d’ouverture</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>liens connexes</translation>
    </message>
    <message>
        <source>release date</source>
        <translation>date du communiqué</translation>
    </message>
    <message>
        <source>release line</source>
        <translation>mention de diffusion</translation>
    </message>
    <message>
        <source>later called</source>
        <translation>appellation abrégée</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>titre court</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>orateur</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>dernière modification</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>direction of reading</source>
        <translation>sens de lecture</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>embargo</source>
        <translation>embargo</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>time zone at home</source>
        <translation>fuseau horaire national</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>numérotation</translation>
    </message>
    <message>
        <source>order of the names</source>
        <translation>ordre du nom</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>numéro d’ordre</translation>
    </message>
    <message>
        <source>name in another script</source>
        <translation>nom dans une autre écriture</translation>
    </message>
    <message>
        <source>house profile</source>
        <translation>charte rédactionnelle</translation>
    </message>
    <message>
        <source>time of publication</source>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang protocolaire</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>name suffix</source>
        <translation>suffixe du nom</translation>
    </message>
</context>
<context>
    <name>rapporteur::PlaceWords</name>
    <message>
        <source>section %1</source>
        <translation>section %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>liste %1</translation>
    </message>
    <message>
        <source>bullet %1</source>
        <translation>puce %1</translation>
    </message>
    <message>
        <source>quotation %1</source>
        <translation>citation %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>note %1</translation>
    </message>
    <message>
        <source>footnote %1</source>
        <translation>note de bas de page %1</translation>
    </message>
    <message>
        <source>photo %1</source>
        <translation>photo %1</translation>
    </message>
    <message>
        <source>link %1</source>
        <translation>lien %1</translation>
    </message>
    <message>
        <source>attachment %1</source>
        <translation>pièce jointe %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tableau %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>cellule %1</translation>
    </message>
    <message>
        <source>wrapped text %1</source>
        <translation>texte reproduit %1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Rectificatifs</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Version linguistique</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Non placé</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place: its part</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between steps of a place</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chapô</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place and the language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Événement %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Participant %1</source>
        <translation>Participant %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation>Délégation %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreferencesDialog</name>
    <message>
        <source>&amp;Interface</source>
        <translation>&amp;Interface</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>&amp;Readouts</source>
        <translation>&amp;Comptes rendus</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Orthographe</translation>
    </message>
    <message>
        <source>My &amp;words</source>
        <translation>&amp;Mes mots</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>rapporteur::PreviewPane</name>
    <message>
        <source>Source of the web page</source>
        <translation>Source de la page web</translation>
    </message>
    <message>
        <source>Plain text preview</source>
        <translation>Aperçu du texte brut</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemFinder</name>
    <message>
        <source>Fix problem</source>
        <translation>Corriger le problème</translation>
    </message>
    <message>
        <source>Fix problems</source>
        <translation>Corriger les problèmes</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemModel</name>
    <message>
        <source>Hint</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
</context>
<context>
    <name>rapporteur::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Return goes to the problem&apos;s field.</source>
        <translation>Entrée mène au champ du problème.</translation>
    </message>
    <message>
        <source>No problems: nothing stands against giving this readout out.</source>
        <translation>Aucun problème&#xa0;: rien ne s’oppose à la diffusion de ce compte rendu.</translation>
    </message>
    <message>
        <source>Makes every repair of spelling signs and spaces that is certain</source>
        <translation>Effectuer toutes les corrections certaines de signes et d’espaces</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>erreurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>avertissements&#xa0;: %1</translation>
    </message>
    <message>
        <source>hints: %1</source>
        <translation>remarques&#xa0;: %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation>Ajouter l’espace</translation>
    </message>
    <message>
        <source>Remove the space</source>
        <translation>Supprimer l’espace</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Remplacer «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Fix all hints</source>
        <translation>Corriger toutes les remarques</translation>
    </message>
</context>
<context>
    <name>rapporteur::PublishDialog</name>
    <message>
        <source>Readouts</source>
        <translation>Comptes rendus</translation>
    </message>
    <message>
        <source>Return opens the readout.</source>
        <translation>Entrée ouvre le compte rendu.</translation>
    </message>
    <message>
        <source>&amp;Open readout</source>
        <translation>&amp;Ouvrir le compte rendu</translation>
    </message>
    <message>
        <source>Open it in a window</source>
        <translation>L’ouvrir dans une fenêtre</translation>
    </message>
    <message>
        <source>Show pa&amp;ge</source>
        <translation>Afficher la pa&amp;ge</translation>
    </message>
    <message>
        <source>Open the page in the browser</source>
        <translation>Ouvrir la page dans le navigateur</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>Copy the address of the page</source>
        <translation>Copier l’adresse de la page</translation>
    </message>
    <message>
        <source>Loo&amp;k again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Look again at what is due</source>
        <translation>Vérifier de nouveau ce qui est à publier</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>Pu&amp;blier</translation>
    </message>
    <message>
        <source>Write what is due to the site, whole or not at all</source>
        <translation>Écrire sur le site ce qui est à publier, en entier ou pas du tout</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop; the site stays as it was</source>
        <translation>Arrêter&#x202f;; le site reste tel qu’il était</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Readouts and calendar</source>
        <translation>Comptes rendus et calendrier</translation>
    </message>
    <message>
        <source>&amp;Readouts</source>
        <translation>&amp;Comptes rendus</translation>
    </message>
    <message>
        <source>Cale&amp;ndar</source>
        <translation>Cale&amp;ndrier</translation>
    </message>
    <message>
        <source>Looking at what is due…</source>
        <translation>Vérification de ce qui est à publier…</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publication en cours…</translation>
    </message>
</context>
<context>
    <name>rapporteur::PublishModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Address or reason</source>
        <translation>Adresse ou motif</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
</context>
<context>
    <name>rapporteur::PublishRows</name>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Goes out now</source>
        <translation>À publier maintenant</translation>
    </message>
    <message>
        <source>Leaves the site</source>
        <translation>Quitte le site</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>À publier plus tard</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>%1; an older text stays public</source>
        <translation>%1&#x202f;; un texte plus ancien reste public</translation>
    </message>
    <message>
        <source>pages that go out now: %1</source>
        <translation>pages à publier maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>pages published: %1</source>
        <translation>pages publiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>pages removed: %1</source>
        <translation>pages supprimées&#xa0;: %1</translation>
    </message>
    <message>
        <source>pages that leave the site: %1</source>
        <translation>pages qui quittent le site&#xa0;: %1</translation>
    </message>
    <message>
        <source>due later: %1</source>
        <translation>à publier plus tard&#xa0;: %1</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>retenus&#xa0;: %1</translation>
    </message>
    <message>
        <source>The site is up to date</source>
        <translation>Le site est à jour</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>rapporteur::QueueModel</name>
    <message>
        <source>Readout</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Claimed by</source>
        <translation>Pris en charge par</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>rapporteur::QueuePanel</name>
    <message>
        <source>Waiting for me</source>
        <translation>En attente de ma part</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>En attente d’autres personnes</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmés</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À publier</translation>
    </message>
    <message>
        <source>All readouts</source>
        <translation>Tous les comptes rendus</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>File de relecture</translation>
    </message>
    <message>
        <source>Return opens the readout at what changed.</source>
        <translation>Entrée ouvre le compte rendu à l’endroit de ce qui a changé.</translation>
    </message>
    <message>
        <source>Reading the newsroom…</source>
        <translation>Lecture de la salle de presse…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a filter and how many it shows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There are no readouts in this folder.</source>
        <translation>Ce dossier ne contient aucun compte rendu.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Actualiser</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReadoutsPage</name>
    <message>
        <source>As the readout before</source>
        <translation>Comme le compte rendu précédent</translation>
    </message>
    <message>
        <source>As the house style has it</source>
        <translation>Selon la charte rédactionnelle</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>House style of &amp;new readouts</source>
        <translation>Charte des &amp;nouveaux comptes rendus</translation>
    </message>
    <message>
        <source>Decides dates, numbers, bullets and the order of the parts. A readout’s own is chosen in its release pane.</source>
        <translation>Détermine les dates, les nombres, les puces et l’ordre des parties. Celle d’un compte rendu se choisit dans son volet Communiqué.</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Of the preview, of prints, and proposed for exports.</source>
        <translation>Celui de l’aperçu et des impressions, et proposé pour les exportations.</translation>
    </message>
</context>
<context>
    <name>rapporteur::RecoveryBar</name>
    <message>
        <source>A readout was not saved when the program ended.</source>
        <translation>Un compte rendu n’était pas enregistré lorsque le programme s’est arrêté.</translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended.</source>
        <translation>«&#xa0;%1&#xa0;» n’était pas enregistré lorsque le programme s’est arrêté.</translation>
    </message>
    <message>
        <source>Its text of %1 was kept.</source>
        <translation>Son texte du %1 a été conservé.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>View differences</source>
        <translation>Voir les différences</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReleasePane</name>
    <message>
        <source>Change house style</source>
        <translation>Changer la charte rédactionnelle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Charte rédactionnelle</translation>
    </message>
    <message>
        <source>Decides dates, numbers, bullets and the order of the parts. Language as en, ja or fr.</source>
        <translation>Détermine les dates, les nombres, les puces et l’ordre des parties. Langue&#xa0;: en, ja ou fr, par exemple.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>One or two sentences for lists and search results.</source>
        <translation>Une ou deux phrases pour les listes et les résultats de recherche.</translation>
    </message>
    <message>
        <source>Quotation above the text</source>
        <translation>Citation au-dessus du texte</translation>
    </message>
    <message>
        <source>A sentence of the day, set large.</source>
        <translation>Une phrase du jour, composée en grand.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>One a line. They are for searching and never printed.</source>
        <translation>Un par ligne. Ils servent à la recherche et ne sont jamais imprimés.</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Sous embargo jusqu’au</translation>
    </message>
    <message>
        <source>Publish on</source>
        <translation>Publier le</translation>
    </message>
    <message>
        <source>Change kind of edition</source>
        <translation>Changer le type de version</translation>
    </message>
    <message>
        <source>Change direction</source>
        <translation>Changer le sens d’écriture</translation>
    </message>
    <message>
        <source>Kind of edition</source>
        <translation>Type de version</translation>
    </message>
    <message>
        <source>Direction of writing</source>
        <translation>Sens d’écriture</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The office’s own number.</source>
        <translation>Le numéro propre au service.</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Publié à l’adresse</translation>
    </message>
    <message>
        <source>Address of the published text that this was imported from.</source>
        <translation>Adresse du texte publié dont celui-ci a été importé.</translation>
    </message>
    <message>
        <source>What stands around the text, and when it is given out.</source>
        <translation>Ce qui entoure le texte, et le moment de sa diffusion.</translation>
    </message>
    <message>
        <source>Edit release time</source>
        <translation>Modifier la date et l’heure de diffusion</translation>
    </message>
    <message>
        <source>Release date</source>
        <translation>Date du communiqué</translation>
    </message>
    <message>
        <source>Short title, summary, quotation, tags</source>
        <translation>Titre court, résumé, citation, mots-clés</translation>
    </message>
    <message>
        <source>Embargo and time of publication</source>
        <translation>Embargo et date de publication</translation>
    </message>
    <message>
        <source>Edition, reference, attribution, notice</source>
        <translation>Version, référence, attribution, avis</translation>
    </message>
    <message>
        <source>Corrections and withdrawal</source>
        <translation>Rectificatifs et retrait</translation>
    </message>
</context>
<context>
    <name>rapporteur::Renderer</name>
    <message>
        <source>There is no format %1.</source>
        <translation>Il n’y a pas de format %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::Repeater</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>field of one of several: Link 2: Words</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewBar</name>
    <message>
        <source>Approve (A)</source>
        <translation>Approuver (A)</translation>
    </message>
    <message>
        <source>Request changes… (R)</source>
        <translation>Demander des modifications… (R)</translation>
    </message>
    <message>
        <source>Comment… (C)</source>
        <translation>Commenter… (C)</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Schedule… (S)</source>
        <translation>Programmer… (S)</translation>
    </message>
    <message>
        <source>Take off the schedule (S)</source>
        <translation>Retirer du programme (S)</translation>
    </message>
    <message>
        <source>Publish… (U)</source>
        <translation>Publier… (U)</translation>
    </message>
    <message>
        <source>Publish the correction… (U)</source>
        <translation>Publier le rectificatif… (U)</translation>
    </message>
    <message>
        <source>Withdraw… (W)</source>
        <translation>Retirer… (W)</translation>
    </message>
    <message>
        <source>Take back to draft</source>
        <translation>Remettre à l’état de brouillon</translation>
    </message>
    <message>
        <source>Sign with OpenPGP (G)</source>
        <translation>Signer avec OpenPGP (G)</translation>
    </message>
    <message>
        <source>Approve the difference… (D)</source>
        <translation>Approuver la différence… (D)</translation>
    </message>
    <message>
        <source>The newsroom’s rules cannot be read, so nothing can be decided: %1</source>
        <translation>Les règles de la salle de presse sont illisibles, aucune décision n’est donc possible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewCommands</name>
    <message>
        <source>Readouts (*.readout)</source>
        <translation>Comptes rendus (*.readout)</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Nommer cette version</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Saved as version %1.</source>
        <translation>Enregistré comme version %1.</translation>
    </message>
    <message>
        <source>The text is as it was in version %1. Undo takes that back.</source>
        <translation>Le texte est tel qu’il était dans la version %1. Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparer avec un fichier</translation>
    </message>
    <message>
        <source>The file before</source>
        <translation>Fichier d’avant</translation>
    </message>
    <message>
        <source>The file after</source>
        <translation>Fichier d’après</translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>Rien n’a changé depuis.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewMarks</name>
    <message>
        <source>Comment by %1: %2</source>
        <translation>Commentaire de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Suggestion by %1: %2</source>
        <translation>Suggestion de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rapporteur::ReviewPage</name>
    <message>
        <source>You submitted version %1.</source>
        <translation>Vous avez soumis la version %1.</translation>
    </message>
    <message>
        <source>You approved version %1.</source>
        <translation>Vous avez approuvé la version %1.</translation>
    </message>
    <message>
        <source>You requested changes of version %1.</source>
        <translation>Vous avez demandé des modifications de la version %1.</translation>
    </message>
    <message>
        <source>You claimed the review.</source>
        <translation>Vous avez pris la relecture en charge.</translation>
    </message>
    <message>
        <source>You gave the review back.</source>
        <translation>Vous avez libéré la relecture.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is nothing that you can do now.</source>
        <translation>Il n’y a rien que vous puissiez faire maintenant.</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>Demander des modifications</translation>
    </message>
    <message>
        <source>&amp;What is to be changed:</source>
        <translation>&amp;Modifications à apporter&#xa0;:</translation>
    </message>
    <message>
        <source>Approved: version %1</source>
        <translation>Approuvé&#xa0;: version %1</translation>
    </message>
    <message>
        <source>The text of now</source>
        <translation>Texte actuel</translation>
    </message>
    <message>
        <source>You published what is approved.</source>
        <translation>Vous avez publié ce qui est approuvé.</translation>
    </message>
    <message>
        <source>You published the correction.</source>
        <translation>Vous avez publié le rectificatif.</translation>
    </message>
    <message>
        <source>You scheduled what is approved.</source>
        <translation>Vous avez programmé ce qui est approuvé.</translation>
    </message>
    <message>
        <source>You withdrew the readout.</source>
        <translation>Vous avez retiré le compte rendu.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>&amp;Why it is withdrawn, as the public reads it:</source>
        <translation>&amp;Motif du retrait, tel que le public le lira&#xa0;:</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publish the approved version %1? The website takes it when the site is published next.</source>
        <translation>Publier la version approuvée %1&#x202f;? Le site web la reprendra à la prochaine publication du site.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SaveComparison</name>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;Plain text (*.txt)</source>
        <translation>Page web (*.html);;PDF (*.pdf);;Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Name the comparison .html, .pdf or .txt: %1</source>
        <translation>Donnez à la comparaison un nom en .html, .pdf ou .txt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Modifications&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScheduleCalendar</name>
    <message>
        <source>The embargo ends</source>
        <translation>Fin de l’embargo</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;uivant</translation>
    </message>
    <message>
        <source>Calendar of embargoes and publications</source>
        <translation>Calendrier des embargos et des publications</translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation>Échéances du jour</translation>
    </message>
    <message>
        <source>Return opens the readout.</source>
        <translation>Entrée ouvre le compte rendu.</translation>
    </message>
    <message>
        <source>To the day before with an appointment</source>
        <translation>Au jour précédent qui a une échéance</translation>
    </message>
    <message>
        <source>To the next day with an appointment</source>
        <translation>Au jour suivant qui a une échéance</translation>
    </message>
    <message>
        <source>&amp;What happens on %1:</source>
        <translation>Éc&amp;héances du %1&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is due on %1.</source>
        <translation>Aucune échéance le %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>&amp;Goes out at (%1):</source>
        <translation>&amp;Paraît le (%1)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>rapporteur::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Type a part of a command’s name or of its keys</source>
        <translation>Saisissez une partie du nom d’une commande ou de son raccourci</translation>
    </message>
    <message>
        <source>Command or keys</source>
        <translation>Commande ou raccourci</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourci</translation>
    </message>
</context>
<context>
    <name>rapporteur::SidesField</name>
    <message>
        <source>No side yet: add them under Participants.</source>
        <translation>Aucune délégation pour l’instant&#xa0;: ajoutez-les dans Participants.</translation>
    </message>
    <message>
        <source>Change sides</source>
        <translation>Changer les délégations</translation>
    </message>
    <message>
        <source>Side %1, without a name</source>
        <translation>Délégation %1, sans nom</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellCheck</name>
    <message>
        <source>Spelling in %1 is not checked: the package %2 is not installed.</source>
        <translation>L’orthographe en %1 n’est pas vérifiée&#xa0;: le paquet %2 n’est pas installé.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellingMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add to &amp;my words</source>
        <translation>Ajouter à &amp;mes mots</translation>
    </message>
    <message>
        <source>I&amp;gnore here</source>
        <translation>I&amp;gnorer ici</translation>
    </message>
</context>
<context>
    <name>rapporteur::SpellingPage</name>
    <message>
        <source>None installed</source>
        <translation>Aucun n’est installé</translation>
    </message>
    <message>
        <source>What fits best: %1</source>
        <translation>Le mieux adapté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which dictionary checks a text, by its language. Dictionaries are packages of the system; new ones are found when this window opens.</source>
        <translation>Quel dictionnaire vérifie un texte, selon sa langue. Les dictionnaires sont des paquets du système&#x202f;; les nouveaux sont détectés à l’ouverture de cette fenêtre.</translation>
    </message>
    <message>
        <source>The package %1 brings one.</source>
        <translation>Le paquet %1 en fournit un.</translation>
    </message>
</context>
<context>
    <name>rapporteur::StatusLine</name>
    <message>
        <source>Where the cursor is</source>
        <translation>Position du curseur</translation>
    </message>
    <message>
        <source>Language of the readout</source>
        <translation>Langue du compte rendu</translation>
    </message>
    <message>
        <source>Length of the readout</source>
        <translation>Longueur du compte rendu</translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation>Afficher la liste des problèmes</translation>
    </message>
    <message>
        <source>Characters: %L1</source>
        <translation>Caractères&#xa0;: %L1</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Words: %L1</source>
        <translation>Mots&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Review of the readout</source>
        <translation>Relecture du compte rendu</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestedChange</name>
    <message>
        <source>%1: %2</source>
        <comment>a place: what is suggested there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the text says this already</source>
        <translation>le texte le dit déjà</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestingBar</name>
    <message>
        <source>Stop suggesting</source>
        <translation>Cesser de suggérer</translation>
    </message>
    <message>
        <source>Show the text as it is, and edit it again (Ctrl+Alt+S)</source>
        <translation>Afficher le texte tel qu’il est, et le modifier de nouveau (Ctrl+Alt+S)</translation>
    </message>
    <message>
        <source>You are suggesting: what you edit is proposed, and the text stays as it is. Suggestions of yours: %1.</source>
        <translation>Vous êtes en mode suggestion&#xa0;: ce que vous modifiez est proposé, et le texte reste tel quel. Vos suggestions&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionBook</name>
    <message>
        <source>This readout can only be read here.</source>
        <translation>Ce compte rendu est ici en lecture seule.</translation>
    </message>
    <message>
        <source>Save the readout first.</source>
        <translation>Enregistrez d’abord le compte rendu.</translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation>Accepter les suggestions</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionCommands</name>
    <message>
        <source>What you edit from now on is suggested; the text stays as it is.</source>
        <translation>Ce que vous modifiez désormais est suggéré&#x202f;; le texte reste tel quel.</translation>
    </message>
    <message>
        <source>You suggest nothing; the text is as it was.</source>
        <translation>Vous ne suggérez rien&#x202f;; le texte est resté tel qu’il était.</translation>
    </message>
    <message>
        <source>Suggestions of yours: %1. The text is as it was.</source>
        <translation>Vos suggestions&#xa0;: %1. Le texte est resté tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a person and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No longer applies: %1</source>
        <translation>Ne s’applique plus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::SuggestionsPanel</name>
    <message>
        <source>Accepted suggestions: %1.</source>
        <translation>Suggestions acceptées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No longer applicable, and left as they are: %1 (%2).</source>
        <translation>Devenues inapplicables et laissées telles quelles&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>A accepts what is selected, R rejects it, with Shift all of them; Return goes to the field.</source>
        <translation>A accepte ce qui est sélectionné, R le rejette, avec Maj toutes les suggestions&#x202f;; Entrée mène au champ.</translation>
    </message>
    <message>
        <source>No suggestions. Ctrl+Alt+S lets you suggest instead of change.</source>
        <translation>Aucune suggestion. Ctrl+Alt+S permet de suggérer au lieu de modifier.</translation>
    </message>
    <message>
        <source>Take what is selected into the text (A)</source>
        <translation>Reprendre dans le texte ce qui est sélectionné (A)</translation>
    </message>
    <message>
        <source>Drop what is selected; the text stays as it is (R)</source>
        <translation>Abandonner ce qui est sélectionné&#x202f;; le texte reste tel quel (R)</translation>
    </message>
    <message>
        <source>Take all suggestions into the text (Shift+A)</source>
        <translation>Reprendre toutes les suggestions dans le texte (Maj+A)</translation>
    </message>
    <message>
        <source>Reject all</source>
        <translation>Tout rejeter</translation>
    </message>
    <message>
        <source>Drop all suggestions; the text stays as it is (Shift+R)</source>
        <translation>Abandonner toutes les suggestions&#x202f;; le texte reste tel quel (Maj+R)</translation>
    </message>
    <message>
        <source>Go to the field that it is about (Return)</source>
        <translation>Aller au champ concerné (Entrée)</translation>
    </message>
    <message>
        <source>Rejected suggestions: %1. The text stays as it is.</source>
        <translation>Suggestions rejetées&#xa0;: %1. Le texte reste tel quel.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>rapporteur::Templates</name>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Entretien</translation>
    </message>
    <message>
        <source>Lead, numbered sections, bullets</source>
        <translation>Chapô, sections numérotées, puces</translation>
    </message>
    <message>
        <source>&amp;Telephone call</source>
        <translation>Entretien &amp;téléphonique</translation>
    </message>
    <message>
        <source>Lead, numbered paragraphs</source>
        <translation>Chapô, paragraphes numérotés</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>&amp;Visite</translation>
    </message>
    <message>
        <source>Announcement, purpose, schedule</source>
        <translation>Annonce, objet, programme</translation>
    </message>
    <message>
        <source>&amp;Joint statement</source>
        <translation>Déclaration &amp;conjointe</translation>
    </message>
    <message>
        <source>Two sides, numbered paragraphs</source>
        <translation>Deux délégations, paragraphes numérotés</translation>
    </message>
</context>
<context>
    <name>rapporteur::TextPane</name>
    <message>
        <source>F4 goes to the block’s kind and properties, F6 leaves the text.</source>
        <translation>F4 mène au type et aux propriétés du bloc, F6 quitte le texte.</translation>
    </message>
</context>
<context>
    <name>rapporteur::TextPanes</name>
    <message>
        <source>The opening paragraphs: who met whom, when, where, for how long.</source>
        <translation>Les premiers paragraphes&#xa0;: qui a rencontré qui, quand, où, combien de temps.</translation>
    </message>
    <message>
        <source>On January 14, Mr. Taro Kono, Minister for Foreign Affairs of Japan, held…</source>
        <translation>Le 14&#xa0;janvier, M.&#xa0;Taro Kono, ministre des affaires étrangères du Japon, s’est entretenu…</translation>
    </message>
    <message>
        <source>Type a section’s title, Return, then its outcomes. Return makes the next bullet, Return on an empty one ends the list. Tab and Shift+Tab nest, Alt+Up and Alt+Down move.</source>
        <translation>Saisissez le titre d’une section, Entrée, puis ses conclusions. Entrée crée la puce suivante&#x202f;; sur une puce vide, elle termine la liste. Tab et Maj+Tab changent de niveau, Alt+Haut et Alt+Bas déplacent.</translation>
    </message>
    <message>
        <source>Title of the first section</source>
        <translation>Titre de la première section</translation>
    </message>
</context>
<context>
    <name>rapporteur::UnsavedDialog</name>
    <message>
        <source>(without a title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Closed without saving</source>
        <translation>Fermé sans être enregistré</translation>
    </message>
    <message>
        <source>The program ended</source>
        <translation>Le programme s’est arrêté</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Jamais enregistré</translation>
    </message>
    <message>
        <source>Recover unsaved</source>
        <translation>Récupérer un texte non enregistré</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Unsaved since</source>
        <translation>Non enregistré depuis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Unsaved readouts</source>
        <translation>Comptes rendus non enregistrés</translation>
    </message>
    <message numerus="yes">
        <source>Text that was not saved. What was closed without saving is kept for %n days.</source>
        <translation>
            <numerusform>Textes qui n’ont pas été enregistrés. Ce qui a été fermé sans être enregistré est conservé %n&#xa0;jour.</numerusform>
            <numerusform>Textes qui n’ont pas été enregistrés. Ce qui a été fermé sans être enregistré est conservé %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>View &amp;differences</source>
        <translation>&amp;Voir les différences</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete unsaved text?</source>
        <translation>Supprimer le texte non enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>It cannot be recovered afterwards.</source>
        <translation>Il ne pourra plus être récupéré.</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionModel</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>rapporteur::Versions</name>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommée</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurée</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Saved by itself</source>
        <translation>Enregistrée automatiquement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a version&apos;s number and name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restore version %1</source>
        <translation>Restaurer la version %1</translation>
    </message>
</context>
<context>
    <name>rapporteur::VersionsPanel</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Each save adds a version here.</source>
        <translation>Chaque enregistrement ajoute ici une version.</translation>
    </message>
    <message>
        <source>Return compares the version with the text of now, or two that are selected.</source>
        <translation>Entrée compare la version au texte actuel, ou deux versions sélectionnées.</translation>
    </message>
    <message>
        <source>Name, author, time or kind</source>
        <translation>Nom, auteur, heure ou type</translation>
    </message>
    <message>
        <source>Shows what is different, marked in the text</source>
        <translation>Affiche les différences, marquées dans le texte</translation>
    </message>
    <message>
        <source>Makes the text what it was in this version, as one more version</source>
        <translation>Rend au texte l’état de cette version, en ajoutant une version de plus</translation>
    </message>
    <message>
        <source>Keeps the text of now under a name</source>
        <translation>Conserve le texte actuel sous un nom</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparer au texte actuel</translation>
    </message>
</context>
<context>
    <name>rapporteur::Welcome</name>
    <message>
        <source>missing</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <comment>file, when changed, folder</comment>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>New readout</source>
        <translation>Nouveau compte rendu</translation>
    </message>
    <message>
        <source>Nothing but the house’s own forms</source>
        <translation>Rien que les formules propres à la charte</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Partir de l’existant</translation>
    </message>
    <message>
        <source>A readout from a file</source>
        <translation>Un compte rendu depuis un fichier</translation>
    </message>
    <message>
        <source>A plain text as a new readout</source>
        <translation>Un texte brut comme nouveau compte rendu</translation>
    </message>
    <message>
        <source>A finished readout, to look around</source>
        <translation>Un compte rendu achevé, pour découvrir</translation>
    </message>
    <message>
        <source>Recent readouts</source>
        <translation>Comptes rendus récents</translation>
    </message>
    <message>
        <source>Readouts that you open or save are listed here.</source>
        <translation>Les comptes rendus que vous ouvrez ou enregistrez figurent ici.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Import text…</source>
        <translation>Importer un texte…</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>L’exemple</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>rapporteur::WindowCommands</name>
    <message>
        <source>Open readout</source>
        <translation>Ouvrir un compte rendu</translation>
    </message>
    <message>
        <source>Readouts (*.readout);;All files (*)</source>
        <translation>Comptes rendus (*.readout);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import text</source>
        <translation>Importer un texte</translation>
    </message>
    <message>
        <source>Plain text (*.txt);;All files (*)</source>
        <translation>Texte brut (*.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
</TS>
