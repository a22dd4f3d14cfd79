<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>{account} changed {count}.</source>
        <translation>{account} hat {count} geändert.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{count} now in the way of busy times.</source>
        <translation>{count} stehen jetzt belegten Zeiten im Weg.</translation>
    </message>
    <message>
        <source>Replan…</source>
        <translation>Neu planen …</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Calendars and sync</source>
        <translation>Kalender und Abgleich</translation>
    </message>
    <message>
        <source>Sync by itself, a few seconds after each edit</source>
        <translation>Von selbst abgleichen, ein paar Sekunden nach jeder Änderung</translation>
    </message>
    <message>
        <source>What was sent and received</source>
        <translation>Was gesendet und empfangen wurde</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>Gesendet und empfangen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>An account keeps your plans and a calendar in step: what you move here moves there, and the other way round. Passwords stay in this system&apos;s keyring.</source>
        <translation>Ein Konto hält deine Pläne und einen Kalender im Gleichschritt: Was du hier verschiebst, verschiebt sich dort, und umgekehrt. Passwörter bleiben im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Busy times…</source>
        <translation>Belegte Zeiten …</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Neu verbinden…</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Löschen lassen</translation>
    </message>
    <message>
        <source>It was moved on the other side.</source>
        <translation>Sie wurde auf der anderen Seite verschoben.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>{title}, in {plan}</source>
        <translation>{title}, in {plan}</translation>
    </message>
    <message>
        <source>Replan around it</source>
        <translation>Darum herum neu planen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove “{name}”? Your plans stay as they are.</source>
        <translation>„{name}“ entfernen? Deine Pläne bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Keep its events</source>
        <translation>Termine behalten</translation>
    </message>
    <message>
        <source>Delete its events</source>
        <translation>Termine löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>Rückgängig: {name}</translation>
    </message>
    <message>
        <source>Redo: {name}</source>
        <translation>Wiederholen: {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Mehrere Tage</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Ganzer Plan</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>Arbeitswoche</translation>
    </message>
    <message>
        <source>Higher hours</source>
        <translation>Höhere Stunden</translation>
    </message>
    <message>
        <source>Lower hours</source>
        <translation>Niedrigere Stunden</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Zu einem Datum…</translation>
    </message>
    <message>
        <source>Calendar look…</source>
        <translation>Aussehen des Kalenders…</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Einheit</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Einheit bearbeiten</translation>
    </message>
    <message>
        <source>Note in a window</source>
        <translation>Notiz in einem Fenster</translation>
    </message>
    <message>
        <source>Note on this day…</source>
        <translation>Notiz zu diesem Tag…</translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>Einheit erledigt</translation>
    </message>
    <message>
        <source>Session missed</source>
        <translation>Einheit verpasst</translation>
    </message>
    <message>
        <source>Carry session</source>
        <translation>Einheit tragen</translation>
    </message>
    <message>
        <source>Focus timer</source>
        <translation>Fokus-Timer</translation>
    </message>
    <message>
        <source>Pause or resume the timer</source>
        <translation>Timer anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Timer: 15 minutes more</source>
        <translation>Timer: 15 Minuten mehr</translation>
    </message>
    <message>
        <source>Timer: the session is done</source>
        <translation>Timer: Einheit ist erledigt</translation>
    </message>
    <message>
        <source>Answer the reminder</source>
        <translation>Auf die Erinnerung antworten</translation>
    </message>
    <message>
        <source>Stop the timer</source>
        <translation>Timer beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Aufholen</translation>
    </message>
    <message>
        <source>Progress…</source>
        <translation>Fortschritt…</translation>
    </message>
    <message>
        <source>Replan…</source>
        <translation>Neu planen…</translation>
    </message>
    <message>
        <source>Dates and study hours…</source>
        <translation>Termine und Lernzeiten…</translation>
    </message>
    <message>
        <source>Plan around a calendar (.ics)…</source>
        <translation>Um einen Kalender herum planen (.ics)…</translation>
    </message>
    <message>
        <source>Forget the calendars planned around</source>
        <translation>Berücksichtigte Kalender vergessen</translation>
    </message>
    <message>
        <source>Note on the plan…</source>
        <translation>Notiz zum Plan…</translation>
    </message>
    <message>
        <source>Edit the plan&apos;s text</source>
        <translation>Text des Plans bearbeiten</translation>
    </message>
    <message>
        <source>Link to its file…</source>
        <translation>Mit seiner Datei verknüpfen…</translation>
    </message>
    <message>
        <source>Let go of the file</source>
        <translation>Die Datei freigeben</translation>
    </message>
    <message>
        <source>Copy as test case</source>
        <translation>Als Testfall kopieren</translation>
    </message>
    <message>
        <source>Plans…</source>
        <translation>Pläne…</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Neuer Plan…</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Plan öffnen…</translation>
    </message>
    <message>
        <source>Paste a plan</source>
        <translation>Plan einfügen</translation>
    </message>
    <message>
        <source>Calendar for the phone (.ics)…</source>
        <translation>Kalender fürs Telefon (.ics)…</translation>
    </message>
    <message>
        <source>Send to the phone (QR code)…</source>
        <translation>Ans Telefon senden (QR-Code)…</translation>
    </message>
    <message>
        <source>Progress report (PDF)…</source>
        <translation>Fortschrittsbericht (PDF)…</translation>
    </message>
    <message>
        <source>Plan as Markdown…</source>
        <translation>Plan als Markdown…</translation>
    </message>
    <message>
        <source>Everything as JSON…</source>
        <translation>Alles als JSON…</translation>
    </message>
    <message>
        <source>Calendars and sync…</source>
        <translation>Kalender und Abgleich…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Back up the library…</source>
        <translation>Bibliothek sichern…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Find and do anything…</source>
        <translation>Alles finden und tun…</translation>
    </message>
    <message>
        <source>Search notes…</source>
        <translation>Notizen durchsuchen…</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Aussehen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Session pane</source>
        <translation>Bereich der Einheit</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Write the journal now</source>
        <translation>Journal jetzt schreiben</translation>
    </message>
    <message>
        <source>Push the journal</source>
        <translation>Journal pushen</translation>
    </message>
    <message>
        <source>Read the journal</source>
        <translation>Journal lesen</translation>
    </message>
    <message>
        <source>Stop the journal&apos;s work</source>
        <translation>Arbeit am Journal anhalten</translation>
    </message>
    <message>
        <source>Journal settings…</source>
        <translation>Journal-Einstellungen…</translation>
    </message>
    <message>
        <source>Open its link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Plan reviews…</source>
        <translation>Wiederholungen planen…</translation>
    </message>
    <message>
        <source>Print my week…</source>
        <translation>Meine Woche drucken…</translation>
    </message>
    <message>
        <source>Print the day…</source>
        <translation>Den Tag drucken…</translation>
    </message>
</context>
<context>
    <name>AddAccount</name>
    <message>
        <source>The address of your Nextcloud. Make an app password there: Settings, Security, Devices and sessions.</source>
        <translation>Die Adresse deiner Nextcloud. Erstelle dort ein App-Passwort: Einstellungen, Sicherheit, Geräte und Einheiten.</translation>
    </message>
    <message>
        <source>Sign in with your Apple Account and an app-specific password from account.apple.com.</source>
        <translation>Melde dich mit deinem Apple Account und einem app-spezifischen Passwort von account.apple.com an.</translation>
    </message>
    <message>
        <source>Make an app password: Settings, Privacy &amp; Security, Manage app passwords.</source>
        <translation>Erstelle ein App-Passwort: Settings, Privacy &amp; Security, Manage app passwords.</translation>
    </message>
    <message>
        <source>Tenday signs in as an app of your own, and sees only the calendar that it makes. To use one that Tenday made on another computer, give its address.</source>
        <translation>Tenday meldet sich als deine eigene App an und sieht nur den Kalender, den es anlegt. Um einen zu nutzen, den Tenday auf einem anderen Rechner angelegt hat, gib dessen Adresse an.</translation>
    </message>
    <message>
        <source>Another server (CalDAV)</source>
        <translation>Anderer Server (CalDAV)</translation>
    </message>
    <message>
        <source>The server&apos;s address, or that of a calendar on it.</source>
        <translation>Die Adresse des Servers oder die eines Kalenders darauf.</translation>
    </message>
    <message>
        <source>Calendar file (.ics)</source>
        <translation>Kalenderdatei (.ics)</translation>
    </message>
    <message>
        <source>The file is kept up to date, for a folder that a cloud drive publishes. Whoever subscribes to it sees changes after minutes to a day. It goes one way only.</source>
        <translation>Die Datei wird aktuell gehalten, für einen Ordner, den ein Cloud-Speicher veröffentlicht. Wer sie abonniert, sieht Änderungen nach Minuten bis zu einem Tag. Es geht nur in eine Richtung.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Keep the password for this run only</source>
        <translation>Passwort nur für diesen Lauf behalten</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>Client file</source>
        <translation>Client-Datei</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Say where the file is to be.</source>
        <translation>Sag, wo die Datei liegen soll.</translation>
    </message>
    <message>
        <source>Fill in address, user name and app password.</source>
        <translation>Fülle Adresse, Benutzername und App-Passwort aus.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinde…</translation>
    </message>
    <message>
        <source>A new one, named Tenday</source>
        <translation>Ein neuer namens Tenday</translation>
    </message>
    <message>
        <source>Connected. Choose a calendar.</source>
        <translation>Verbunden. Wähle einen Kalender.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Füge hinzu…</translation>
    </message>
    <message>
        <source>Reconnect {name}</source>
        <translation>{name} neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Type the app password of {user}. What you edited is kept.</source>
        <translation>Gib das App-Passwort von {user} ein. Was du geändert hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Sign in in your browser again. What you edited is kept.</source>
        <translation>Melde dich noch einmal in deinem Browser an. Was du bearbeitet hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Bei Beginn</translation>
    </message>
    <message>
        <source>{length} before</source>
        <translation>{length} vorher</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Search titles, topics, days and notes</source>
        <translation>Titel, Themen, Tage und Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Search the agenda</source>
        <translation>Agenda durchsuchen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nothing matches. Try fewer words.</source>
        <translation>Nichts passt. Versuch es mit weniger Wörtern.</translation>
    </message>
    <message>
        <source>Take {title} off the calendar</source>
        <translation>{title} vom Kalender nehmen</translation>
    </message>
</context>
<context>
    <name>AllDayLane</name>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>reading, {title}</source>
        <translation>Lektüre, {title}</translation>
    </message>
    <message>
        <source>busy, {title}</source>
        <translation>belegt, {title}</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztags</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <source>Tenday fetches nothing from the web. Copy the plan on its page and paste it, or save the page and open the file.</source>
        <translation>Tenday holt nichts aus dem Netz. Kopieren Sie den Plan auf seiner Seite und fügen Sie ihn ein, oder speichern Sie die Seite und öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>There is no text to read. Copy a plan&apos;s text first.</source>
        <translation>Da ist kein Text zu lesen. Kopieren Sie zuerst den Text eines Plans.</translation>
    </message>
    <message>
        <source>{name} is a folder. Drop the plan&apos;s file.</source>
        <translation>{name} ist ein Ordner. Legen Sie die Datei des Plans hier ab.</translation>
    </message>
    <message>
        <source>Bring one plan at a time.</source>
        <translation>Bringen Sie einen Plan nach dem anderen.</translation>
    </message>
    <message>
        <source>Let go to look for a plan in it</source>
        <translation>Loslassen, um darin nach einem Plan zu suchen</translation>
    </message>
</context>
<context>
    <name>AvailabilityDialog</name>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>Add a day off</source>
        <translation>Freien Tag hinzufügen</translation>
    </message>
    <message>
        <source>Remove {text}</source>
        <translation>{text} entfernen</translation>
    </message>
    <message>
        <source>Click to remove</source>
        <translation>Klicken zum Entfernen</translation>
    </message>
    <message>
        <source>Dates and study hours</source>
        <translation>Termine und Lernzeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieltermin</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Study hours</source>
        <translation>Lernzeiten</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Replanning and clock</source>
        <translation>Neuplanung und Uhr</translation>
    </message>
    <message>
        <source>Leave alone what starts within</source>
        <translation>Unberührt lassen, was beginnt in den nächsten</translation>
    </message>
    <message>
        <source>Leave alone what starts within so many hours</source>
        <translation>Unberührt lassen, was in so vielen Stunden beginnt</translation>
    </message>
    <message>
        <source>A replan does not touch it; 0 leaves nothing alone</source>
        <translation>Eine Neuplanung rührt es nicht an; 0 lässt nichts unberührt</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>{dates}, choose a date</source>
        <translation>{dates}, Datum wählen</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Busy times from {name}</source>
        <translation>Belegte Zeiten aus {name}</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Nothing is planned over the events of the calendars you tick. They are looked at again with each sync, and nothing in them is changed.</source>
        <translation>Über die Termine der angehakten Kalender wird nichts geplant. Sie werden bei jedem Abgleich neu angesehen, und nichts in ihnen wird geändert.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Asking which calendars there are…</source>
        <translation>Es wird gefragt, welche Kalender es gibt …</translation>
    </message>
    <message>
        <source>There is no other calendar in this account.</source>
        <translation>In diesem Konto gibt es keinen anderen Kalender.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Target date</source>
        <translation>Zieltermin</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} weitere</translation>
    </message>
    <message>
        <source>W{number}</source>
        <translation>KW {number}</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>CalendarAgendaRows</name>
    <message>
        <source>target date</source>
        <translation>Zieltermin</translation>
    </message>
</context>
<context>
    <name>CalendarLookDialog</name>
    <message>
        <source>Calendar look</source>
        <translation>Aussehen des Kalenders</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>On the calendar</source>
        <translation>Im Kalender</translation>
    </message>
    <message>
        <source>In the outline</source>
        <translation>In der Gliederung</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>In einer Notiz</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Hours per day</source>
        <translation>Stunden pro Tag</translation>
    </message>
    <message>
        <source>{date}: {planned} planned, {spent} spent</source>
        <translation>{date}: {planned} geplant, {spent} gebraucht</translation>
    </message>
    <message>
        <source>Hours planned and spent on each date; {spent} in all</source>
        <translation>Geplante und gebrauchte Stunden jedes Tages; {spent} insgesamt</translation>
    </message>
    <message>
        <source>Work done over time</source>
        <translation>Geschafft im Lauf der Zeit</translation>
    </message>
    <message>
        <source>{done} done; spread evenly it would be {ideal}</source>
        <translation>{done} erledigt; gleichmäßig verteilt wären es {ideal}</translation>
    </message>
    <message>
        <source>{date}: {done} done, evenly {ideal}</source>
        <translation>{date}: {done} erledigt, gleichmäßig {ideal}</translation>
    </message>
    <message>
        <source>{date}: evenly {ideal}</source>
        <translation>{date}: gleichmäßig {ideal}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Its numbers as a table (T)</source>
        <translation>Die Zahlen als Tabelle (T)</translation>
    </message>
    <message>
        <source>{chart}: as a table</source>
        <translation>{chart}: als Tabelle</translation>
    </message>
    <message>
        <source>When in the week</source>
        <translation>Wann in der Woche</translation>
    </message>
    <message>
        <source>Most was done on {weekday} at {hour}</source>
        <translation>Am meisten geschah am {weekday} um {hour}</translation>
    </message>
    <message>
        <source>{weekday} {hour}: {spent}</source>
        <translation>{weekday} {hour}: {spent}</translation>
    </message>
    <message>
        <source>Topics by confidence</source>
        <translation>Themen nach Sicherheit</translation>
    </message>
    <message>
        <source>{topic}: {value} of 5</source>
        <translation>{topic}: {value} von 5</translation>
    </message>
    <message>
        <source>The least sure first</source>
        <translation>Das Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All there is to do</source>
        <translation>Alles, was zu tun ist</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>{value} on {date}</source>
        <translation>{value} am {date}</translation>
    </message>
    <message>
        <source>Spare time</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>{first} at first, {last} now</source>
        <translation>anfangs {first}, jetzt {last}</translation>
    </message>
    <message>
        <source>{date}: {time} spare</source>
        <translation>{date}: {time} Reserve</translation>
    </message>
    <message>
        <source>{date}: {time} short</source>
        <translation>{date}: {time} zu wenig</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Choose the next session</source>
        <translation>Nächste Einheit wählen</translation>
    </message>
    <message>
        <source>Choose another one besides</source>
        <translation>Eine weitere dazu wählen</translation>
    </message>
    <message>
        <source>Lift it: then arrows carry it, and the same key drops it</source>
        <translation>Aufnehmen: Pfeiltasten tragen sie dann, dieselbe Taste legt sie ab</translation>
    </message>
    <message>
        <source>Move the session in time</source>
        <translation>Einheit zeitlich verschieben</translation>
    </message>
    <message>
        <source>Move it to another day</source>
        <translation>Auf einen anderen Tag verschieben</translation>
    </message>
    <message>
        <source>Make it shorter or longer</source>
        <translation>Kürzer oder länger machen</translation>
    </message>
    <message>
        <source>Start it earlier or later</source>
        <translation>Früher oder später beginnen</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Take it off the calendar</source>
        <translation>Vom Kalender nehmen</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>{keys} finds and does anything. Other keys are chosen in the settings.</source>
        <translation>{keys} findet und tut alles. Andere Tasten wählst du in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Committing</name>
    <message>
        <source>Take {number} sessions off the calendar</source>
        <translation>{number} Einheiten vom Kalender nehmen</translation>
    </message>
    <message>
        <source>Take {title} off the calendar</source>
        <translation>{title} vom Kalender nehmen</translation>
    </message>
    <message>
        <source>Swap {title} with {other}</source>
        <translation>{title} mit {other} tauschen</translation>
    </message>
    <message>
        <source>Resize {title} to {length}</source>
        <translation>{title} auf {length} ändern</translation>
    </message>
    <message>
        <source>Copy {title} to {time}</source>
        <translation>{title} auf {time} kopieren</translation>
    </message>
    <message>
        <source>Move {title} and {number} more to {time}</source>
        <translation>{title} und {number} weitere auf {time} verschieben</translation>
    </message>
    <message>
        <source>Move {title} to {time}</source>
        <translation>{title} auf {time} verschieben</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>1 more plan in this text: one is taken</source>
        <translation>1 weiterer Plan in diesem Text: einer wird genommen</translation>
    </message>
    <message>
        <source>A break of {break_minutes} minutes is not between 0 and 24 h.</source>
        <translation>Eine Pause von {break_minutes} Minuten liegt nicht zwischen 0 und 24 h.</translation>
    </message>
    <message>
        <source>A break of {buffer} minutes is not between 0 and 24 h.</source>
        <translation>Eine Pause von {buffer} Minuten liegt nicht zwischen 0 und 24 h.</translation>
    </message>
    <message>
        <source>A busy time takes {start} to {end}.</source>
        <translation>Eine belegte Zeit reicht von {start} bis {end}.</translation>
    </message>
    <message>
        <source>A calendar that {name} looks into is gone or closed. Choose its calendars again. ({path})</source>
        <translation>Ein Kalender, in den {name} sieht, ist fort oder geschlossen. Wähle die Kalender neu. ({path})</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>A day cannot hold {minutes} minutes of study; it has 1440.</source>
        <translation>Ein Tag fasst keine {minutes} Lernminuten; er hat 1440.</translation>
    </message>
    <message>
        <source>A plan</source>
        <translation>Ein Plan</translation>
    </message>
    <message>
        <source>A reading</source>
        <translation>Eine Lektüre</translation>
    </message>
    <message>
        <source>A rhythm needs at least a minute of work and of break, not {work} and {rest}.</source>
        <translation>Ein Rhythmus braucht mindestens eine Minute Arbeit und Pause, nicht {work} und {rest}.</translation>
    </message>
    <message>
        <source>A session</source>
        <translation>Eine Einheit</translation>
    </message>
    <message>
        <source>A session cannot be merged with itself. Choose another one.</source>
        <translation>Eine Einheit kann nicht mit sich selbst verbunden werden. Wähle eine andere.</translation>
    </message>
    <message>
        <source>A timer is running already. End it with: tenday timer done, or stop</source>
        <translation>Es läuft schon ein Timer. Beenden mit: tenday timer done oder stop</translation>
    </message>
    <message>
        <source>A token is for a remote at an https:// address. Others need none.</source>
        <translation>Ein Token ist für ein Remote mit einer https://-Adresse. Andere brauchen keines.</translation>
    </message>
    <message>
        <source>A topic needs words. Type some, or press Esc to keep the old ones.</source>
        <translation>Ein Thema braucht Worte. Schreib welche, oder behalte mit Esc die alten.</translation>
    </message>
    <message>
        <source>An account of the kind {kind} has a password. Give that.</source>
        <translation>Ein Konto der Art {kind} hat ein Passwort. Gib dieses an.</translation>
    </message>
    <message>
        <source>An event that {name} found cannot be read. {why}</source>
        <translation>Ein Termin, den {name} gefunden hat, ist nicht lesbar. {why}</translation>
    </message>
    <message>
        <source>Another program is at work in the repository of the journal. Write the journal again when it is done; if there is none, delete {lock}.</source>
        <translation>Ein anderes Programm arbeitet im Repository des Journals. Schreib das Journal, wenn es fertig ist; gibt es keines, lösche {lock}.</translation>
    </message>
    <message>
        <source>Another window or command of Tenday writes the journal now. Try again.</source>
        <translation>Ein anderes Fenster oder ein Befehl von Tenday schreibt gerade das Journal. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Assumed: {what}.</source>
        <translation>Angenommen: {what}.</translation>
    </message>
    <message>
        <source>By {by} {need} are needed and {free} are free: {short} short.</source>
        <translation>Bis {by} werden {need} gebraucht, und {free} sind frei: {short} zu wenig.</translation>
    </message>
    <message>
        <source>Choose a file with a study plan in it.</source>
        <translation>Wähle eine Datei mit einem Lernplan darin.</translation>
    </message>
    <message>
        <source>Choose a plan written as Markdown text.</source>
        <translation>Wähle einen Plan, der als Markdown-Text geschrieben ist.</translation>
    </message>
    <message>
        <source>Choose the plan itself, or take out what is not part of it.</source>
        <translation>Wähle den Plan selbst, oder nimm heraus, was nicht dazugehört.</translation>
    </message>
    <message>
        <source>Confidence goes from 1 to 5, not {confidence}.</source>
        <translation>Die Sicherheit geht von 1 bis 5, nicht {confidence}.</translation>
    </message>
    <message>
        <source>Copy the plan itself from the page, and paste it.</source>
        <translation>Kopiere den Plan selbst von der Seite und füge ihn ein.</translation>
    </message>
    <message>
        <source>Drop the optional sessions</source>
        <translation>Die freiwilligen Einheiten weglassen</translation>
    </message>
    <message>
        <source>Events kept changing while they were synced. Sync again in a while.</source>
        <translation>Die Termine änderten sich während des Abgleichs immer wieder. Gleiche später noch einmal ab.</translation>
    </message>
    <message>
        <source>Everything as early as it can be: others come first.</source>
        <translation>Alles so früh wie möglich: Andere kommen zuerst.</translation>
    </message>
    <message>
        <source>Everything as early as it can be: {when} is free.</source>
        <translation>Alles so früh wie möglich: {when} ist frei.</translation>
    </message>
    <message>
        <source>Git could not do it (git {command}): {told}</source>
        <translation>Git konnte es nicht tun (git {command}): {told}</translation>
    </message>
    <message>
        <source>Git did not come to an end (git {command}) and was stopped. Try again later; if it asks for something, do it once in a terminal.</source>
        <translation>Git kam zu keinem Ende (git {command}) und wurde angehalten. Versuch es später noch einmal; fragt es nach etwas, tu es einmal in einem Terminal.</translation>
    </message>
    <message>
        <source>Git does not know yet who you are: your name and email address stand in each commit. Give them to the journal, or tell Git with: git config --global user.name</source>
        <translation>Git weiß noch nicht, wer du bist: Dein Name und deine E-Mail-Adresse stehen in jedem Commit. Gib sie beim Journal an, oder sag es Git mit: git config --global user.name</translation>
    </message>
    <message>
        <source>Git is not installed, and the journal is kept in it. Install Git, then write the journal again.</source>
        <translation>Git ist nicht installiert, und das Journal wird darin geführt. Installiere Git und schreib das Journal dann noch einmal.</translation>
    </message>
    <message>
        <source>Give a rhythm as minutes of work and of break: --rhythm &quot;25/5&quot;</source>
        <translation>Einen Rhythmus als Minuten Arbeit und Pause angeben: --rhythm &quot;25/5&quot;</translation>
    </message>
    <message>
        <source>Give it another length, or split it.</source>
        <translation>Gib ihr eine andere Länge, oder teile sie.</translation>
    </message>
    <message>
        <source>Google cannot be asked now. Sync again later.</source>
        <translation>Google kann gerade nicht gefragt werden. Gleiche später noch einmal ab.</translation>
    </message>
    <message>
        <source>Google cannot be reached. Check the connection, then try again.</source>
        <translation>Google ist nicht erreichbar. Prüfe die Verbindung und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Google cannot be reached. Check the connection.</source>
        <translation>Google ist nicht erreichbar. Prüfe die Verbindung.</translation>
    </message>
    <message>
        <source>Google did not let Tenday in. Try again, and leave all boxes ticked.</source>
        <translation>Google hat Tenday nicht hereingelassen. Versuche es noch einmal, und lass alle Kästchen angehakt.</translation>
    </message>
    <message>
        <source>Google does not take it (status {status}). Check the account&apos;s rights there.</source>
        <translation>Google nimmt das nicht an (Status {status}). Prüfe die Rechte des Kontos dort.</translation>
    </message>
    <message>
        <source>Google gave no lasting access. Remove Tenday from your account&apos;s third-party access at Google, then try again.</source>
        <translation>Google hat keinen dauerhaften Zugriff gegeben. Entferne Tenday bei Google aus den Zugriffen von Drittanbietern und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Google is too busy. Nothing is lost: sync again later.</source>
        <translation>Google ist überlastet. Nichts ist verloren: Gleiche später noch einmal ab.</translation>
    </message>
    <message>
        <source>Google lets Tenday make no calendar. Connect again, and leave the box ticked that asks for calendars of its own.</source>
        <translation>Google lässt Tenday keinen Kalender anlegen. Verbinde dich noch einmal, und lass das Kästchen für eigene Kalender angehakt.</translation>
    </message>
    <message>
        <source>Google no longer lets Tenday in. Connect the account again. If that happens every week, publish your client&apos;s consent screen: while it is in testing, access ends after seven days.</source>
        <translation>Google lässt Tenday nicht mehr herein. Verbinde das Konto neu. Geschieht das jede Woche, veröffentliche den Zustimmungsbildschirm deines Clients: Solange er getestet wird, endet der Zugriff nach sieben Tagen.</translation>
    </message>
    <message>
        <source>Google&apos;s answer was garbled. Sync again later.</source>
        <translation>Die Antwort von Google war unleserlich. Gleiche später noch einmal ab.</translation>
    </message>
    <message>
        <source>Head each day like “## Day 1 – Theme”.</source>
        <translation>Überschreibe jeden Tag wie „## Day 1 – Theme“.</translation>
    </message>
    <message>
        <source>Head parts of the list like “## Day 1”, or give lines a length: (45 min).</source>
        <translation>Überschreibe Teile der Liste wie „## Day 1“, oder gib Zeilen eine Länge: (45 min).</translation>
    </message>
    <message>
        <source>In the 20 years after {first} there are not {wanted} dates with study hours. Give more hours a week.</source>
        <translation>In den 20 Jahren nach {first} gibt es keine {wanted} Tage mit Lernzeit. Gib mehr Stunden in der Woche an.</translation>
    </message>
    <message>
        <source>In the Google Cloud console make a project, enable the Calendar API, make an OAuth client of the type “Desktop app”, and download its JSON file. Publish the consent screen, or access ends after seven days.</source>
        <translation>Lege in der Google Cloud Console ein Projekt an, aktiviere die Calendar API, lege einen OAuth-Client vom Typ „Desktop-App“ an und lade dessen JSON-Datei herunter. Veröffentliche den Zustimmungsbildschirm, sonst endet der Zugriff nach sieben Tagen.</translation>
    </message>
    <message>
        <source>In {folder} a merge or rebase is under way. Bring it to its end or abort it; the journal is written then.</source>
        <translation>In {folder} läuft gerade ein Merge oder Rebase. Bring es zu Ende oder brich es ab; dann wird das Journal geschrieben.</translation>
    </message>
    <message>
        <source>It gives way so that as much as possible has a place.</source>
        <translation>Sie weicht, damit möglichst viel einen Platz hat.</translation>
    </message>
    <message>
        <source>It had no place yet.</source>
        <translation>Sie hatte noch keinen Platz.</translation>
    </message>
    <message>
        <source>It has to come before {others}.</source>
        <translation>Sie muss vor {others} kommen.</translation>
    </message>
    <message>
        <source>It has to lie between {earliest} and {latest}.</source>
        <translation>Sie muss zwischen {earliest} und {latest} liegen.</translation>
    </message>
    <message>
        <source>It keeps its order with {others}.</source>
        <translation>Sie behält ihre Reihenfolge mit {others}.</translation>
    </message>
    <message>
        <source>It makes room for others.</source>
        <translation>Sie macht anderen Platz.</translation>
    </message>
    <message>
        <source>It overlaps {title}.</source>
        <translation>Überschneidet sich mit {title}.</translation>
    </message>
    <message>
        <source>It was missed on {when}.</source>
        <translation>Sie wurde am {when} verpasst.</translation>
    </message>
    <message>
        <source>It was missed.</source>
        <translation>Sie wurde verpasst.</translation>
    </message>
    <message>
        <source>Leave the password out of the address, which others can see, and give it as a token.</source>
        <translation>Lass das Passwort aus der Adresse weg, die andere sehen können, und gib es als Token an.</translation>
    </message>
    <message>
        <source>Let the pinned sessions move</source>
        <translation>Die angehefteten Einheiten beweglich machen</translation>
    </message>
    <message>
        <source>Line {line}: {reason} {remedy}</source>
        <translation>Zeile {line}: {reason} {remedy}</translation>
    </message>
    <message>
        <source>Minutes spent cannot be {minutes}; give 0 or more.</source>
        <translation>Verbrachte Minuten können nicht {minutes} sein; gib 0 oder mehr an.</translation>
    </message>
    <message>
        <source>Move the target date to {date}</source>
        <translation>Das Zieldatum auf {date} verschieben</translation>
    </message>
    <message>
        <source>No journal is kept yet. Name its repository first.</source>
        <translation>Noch wird kein Journal geführt. Nenne zuerst sein Repository.</translation>
    </message>
    <message>
        <source>No password was given. Type it, or pipe it in.</source>
        <translation>Es wurde kein Passwort angegeben. Gib es ein, oder leite es herein.</translation>
    </message>
    <message>
        <source>No study plan found, because no heading names a day or a week, and no list or table has dates, times or lengths.</source>
        <translation>Kein Lernplan gefunden, denn keine Überschrift nennt einen Tag oder eine Woche, und keine Liste oder Tabelle hat Daten, Uhrzeiten oder Längen.</translation>
    </message>
    <message>
        <source>No study plan found, because no line below a day names a session.</source>
        <translation>Kein Lernplan gefunden, denn keine Zeile unter einem Tag nennt eine Einheit.</translation>
    </message>
    <message>
        <source>No study plan found: its table is written as HTML, which is not read.</source>
        <translation>Kein Lernplan gefunden: Seine Tabelle ist als HTML geschrieben, das nicht gelesen wird.</translation>
    </message>
    <message>
        <source>No study plan found: what looks like a timetable stands in a code block.</source>
        <translation>Kein Lernplan gefunden: Was wie ein Stundenplan aussieht, steht in einem Codeblock.</translation>
    </message>
    <message>
        <source>No study plan found: {boxes} boxes to tick, but no heading names a day or a week, and no line a date, a time or a length.</source>
        <translation>Kein Lernplan gefunden: {boxes} Kästchen zum Abhaken, aber keine Überschrift nennt einen Tag oder eine Woche, und keine Zeile ein Datum, eine Uhrzeit oder eine Länge.</translation>
    </message>
    <message>
        <source>No study time is open at its old place any more.</source>
        <translation>An ihrem alten Platz ist keine Lernzeit mehr offen.</translation>
    </message>
    <message>
        <source>Nobody signed in for {minutes} minutes. Try again.</source>
        <translation>{minutes} Minuten lang hat sich niemand angemeldet. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Not understood, and kept as it is: {why}.</source>
        <translation>Nicht verstanden und so belassen: {why}.</translation>
    </message>
    <message>
        <source>Nothing is asked about that session. See: tenday account answer</source>
        <translation>Zu dieser Einheit ist nichts gefragt. Siehe: tenday account answer</translation>
    </message>
    <message>
        <source>Others are sending to the remote at this moment. Push again a little later.</source>
        <translation>Andere senden gerade an das Remote. Push ein wenig später noch einmal.</translation>
    </message>
    <message>
        <source>Over http:// anybody on the way could read the token. Give an https:// address.</source>
        <translation>Über http:// könnte jeder unterwegs das Token lesen. Gib eine https://-Adresse an.</translation>
    </message>
    <message>
        <source>Paste the table from a browser instead; it is turned into Markdown.</source>
        <translation>Füge stattdessen die Tabelle aus einem Browser ein; sie wird zu Markdown.</translation>
    </message>
    <message>
        <source>Save the plan as UTF-8 text and open it again.</source>
        <translation>Speichere den Plan als UTF-8-Text und öffne ihn noch einmal.</translation>
    </message>
    <message>
        <source>Say by how many minutes: tenday timer extend 15</source>
        <translation>Um wie viele Minuten? tenday timer extend 15</translation>
    </message>
    <message>
        <source>Sessions wait for a new time. Replan first: it may need where reviews stand.</source>
        <translation>Einheiten warten auf eine neue Zeit. Planen Sie zuerst neu: Das braucht vielleicht die Plätze der Wiederholungen.</translation>
    </message>
    <message>
        <source>Shorten the sessions left by {percent} %</source>
        <translation>Die übrigen Einheiten um {percent} % kürzen</translation>
    </message>
    <message>
        <source>Split each of the {count} sessions without a place into {parts}</source>
        <translation>Jede der {count} Einheiten ohne Platz in {parts} teilen</translation>
    </message>
    <message>
        <source>Split {title} into {lengths}</source>
        <translation>{title} teilen in {lengths}</translation>
    </message>
    <message>
        <source>Spread evenly: the sessions of {date} close up.</source>
        <translation>Gleichmäßig verteilt: Die Einheiten am {date} rücken zusammen.</translation>
    </message>
    <message>
        <source>Spread evenly: {date} holds {becomes} instead of {was}.</source>
        <translation>Gleichmäßig verteilt: {date} fasst {becomes} statt {was}.</translation>
    </message>
    <message>
        <source>Starts go by {grid}.</source>
        <translation>Beginne liegen im Abstand von {grid}.</translation>
    </message>
    <message>
        <source>Study one more evening on {evening}</source>
        <translation>Einen Abend mehr lernen: {evening}</translation>
    </message>
    <message>
        <source>Study {count} more evenings: {evenings}</source>
        <translation>{count} Abende mehr lernen: {evenings}</translation>
    </message>
    <message>
        <source>Take the lines that mark the code (```) away if it is the plan.</source>
        <translation>Nimm die Zeilen weg, die den Code begrenzen (```), wenn das der Plan ist.</translation>
    </message>
    <message>
        <source>Taken for what was {name}: its place and its notes stay.</source>
        <translation>Für das gehalten, was {name} war: Platz und Notizen bleiben.</translation>
    </message>
    <message>
        <source>Tenday is not signed in with Google. Connect the account again.</source>
        <translation>Tenday ist bei Google nicht angemeldet. Verbinde das Konto neu.</translation>
    </message>
    <message>
        <source>Tenday may not see yet when you are busy. Sign in again to let it; it gets to know when, and not why.</source>
        <translation>Tenday darf noch nicht sehen, wann du beschäftigt bist. Melde dich noch einmal an, um es zu erlauben; es erfährt, wann, und nicht, warum.</translation>
    </message>
    <message>
        <source>That day is no longer in the plan. It was deleted; undo brings it back.</source>
        <translation>Dieser Tag ist nicht mehr im Plan. Er wurde gelöscht; Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>That is no longer in the plan. It was deleted; undo brings it back.</source>
        <translation>Das ist nicht mehr im Plan. Es wurde gelöscht; Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>That reading is no longer in the plan. It was deleted; undo brings it back.</source>
        <translation>Diese Lektüre ist nicht mehr im Plan. Sie wurde gelöscht; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>That session is no longer in the plan. It was deleted; undo brings it back.</source>
        <translation>Diese Einheit ist nicht mehr im Plan. Sie wurde gelöscht; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>The branch has commits of your own that the remote has not. Push them with git; the journal goes along.</source>
        <translation>Der Branch hat eigene Commits von dir, die das Remote nicht hat. Push sie mit git; das Journal geht mit.</translation>
    </message>
    <message>
        <source>The calendar changed while it was read. Sync again.</source>
        <translation>Der Kalender hat sich beim Lesen geändert. Gleiche noch einmal ab.</translation>
    </message>
    <message>
        <source>The calendar is no longer at Google. If it was deleted, remove this account and add it again; nothing was changed here.</source>
        <translation>Der Kalender ist nicht mehr bei Google. Wurde er gelöscht, entferne dieses Konto und füge es neu hinzu; hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The clone has no remote to push to. Add one with: git remote add origin ADDRESS</source>
        <translation>Der Klon hat kein Remote zum Pushen. Füge eines hinzu mit: git remote add origin ADRESSE</translation>
    </message>
    <message>
        <source>The clone of the journal has changed meanwhile. Push again.</source>
        <translation>Der Klon des Journals hat sich inzwischen geändert. Push noch einmal.</translation>
    </message>
    <message>
        <source>The clone of the journal is on no branch. Check one out with git.</source>
        <translation>Der Klon des Journals ist auf keinem Branch. Hol einen mit git.</translation>
    </message>
    <message>
        <source>The disk did not take it: nothing was saved to {library}. Check the disk and its free space, and try again.</source>
        <translation>Das Laufwerk hat es nicht angenommen: Nichts wurde in {library} gespeichert. Prüfe das Laufwerk und seinen freien Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved to {library}. Free some space and try again.</source>
        <translation>Das Laufwerk ist voll: Nichts wurde in {library} gespeichert. Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full: the journal was not written. Free some space; what is left to write is kept until then.</source>
        <translation>Der Datenträger ist voll: Das Journal wurde nicht geschrieben. Schaff Platz; was zu schreiben bleibt, wird so lange aufbewahrt.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not written. Free some space and try again.</source>
        <translation>Das Laufwerk ist voll: {path} wurde nicht geschrieben. Schaffe Platz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The event cannot be read. Mend it in the calendar, or delete it there.</source>
        <translation>Der Termin ist nicht lesbar. Berichtige ihn im Kalender, oder lösche ihn dort.</translation>
    </message>
    <message>
        <source>The event {summary} ends before it starts. Mend its times.</source>
        <translation>Der Termin {summary} endet, bevor er beginnt. Berichtige seine Zeiten.</translation>
    </message>
    <message>
        <source>The file stays as it was; the plan&apos;s own text is in {copy}.</source>
        <translation>Die Datei bleibt, wie sie war; der eigene Text des Plans steht in {copy}.</translation>
    </message>
    <message>
        <source>The folder of {path} is gone. Put it back, or let go of the file: the plan is whole in the library.</source>
        <translation>Der Ordner von {path} ist weg. Stelle ihn wieder her oder gib die Datei frei: Der Plan ist vollständig in der Bibliothek.</translation>
    </message>
    <message>
        <source>The library {library} is damaged. The newest backup is {newest}. Restore it from the menu, or with: tenday restore &quot;{newest}&quot;</source>
        <translation>Die Bibliothek {library} ist beschädigt. Die neueste Sicherung ist {newest}. Stelle sie aus dem Menü wieder her, oder mit: tenday restore &quot;{newest}&quot;</translation>
    </message>
    <message>
        <source>The library {path} was replaced or upgraded by another program while it was open, and nothing was saved to it since. Open it again and repeat the last edit.</source>
        <translation>Die Bibliothek {path} wurde von einem anderen Programm ersetzt oder aktualisiert, während sie offen war; seither wurde nichts in ihr gespeichert. Öffne sie noch einmal und wiederhole die letzte Änderung.</translation>
    </message>
    <message>
        <source>The name of {path} is too long. Choose a shorter one.</source>
        <translation>Der Name von {path} ist zu lang. Wähle einen kürzeren.</translation>
    </message>
    <message>
        <source>The password of {name} is not known. Connect the account again.</source>
        <translation>Das Passwort von {name} ist nicht bekannt. Verbinde das Konto neu.</translation>
    </message>
    <message>
        <source>The plan and its file were both edited in the same place. Neither was changed. Choose with: tenday link --keep mine, theirs or both</source>
        <translation>Der Plan und seine Datei wurden an derselben Stelle bearbeitet. Beide sind unverändert. Wähle mit: tenday link --keep mine, theirs oder both</translation>
    </message>
    <message>
        <source>The plan and {path} say the same.</source>
        <translation>Der Plan und {path} sagen dasselbe.</translation>
    </message>
    <message>
        <source>The plan is linked to no file any more; the file stays as it is.</source>
        <translation>Der Plan ist mit keiner Datei mehr verknüpft; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The plan leaves nothing to place: every session is done or skipped.</source>
        <translation>Der Plan lässt nichts zu verteilen: Jede Einheit ist erledigt oder übersprungen.</translation>
    </message>
    <message>
        <source>The plan leaves nothing to place: it has no sessions.</source>
        <translation>Der Plan lässt nichts zu verteilen: Er hat keine Einheiten.</translation>
    </message>
    <message>
        <source>The plan&apos;s file changes all the time. Try again when nothing else writes it.</source>
        <translation>Die Datei des Plans ändert sich ständig. Versuche es wieder, wenn sonst nichts in sie schreibt.</translation>
    </message>
    <message>
        <source>The plan&apos;s file holds no plan as it stands: {why} Neither side was changed. Mend the file, or write the plan over it with: tenday link --keep mine</source>
        <translation>In der Datei des Plans steht so kein Plan: {why} Beide Seiten sind unverändert. Bessere die Datei aus oder schreibe den Plan darüber mit: tenday link --keep mine</translation>
    </message>
    <message>
        <source>The plan&apos;s file was not read. {why} The plan is whole in the library.</source>
        <translation>Die Datei des Plans wurde nicht gelesen. {why} Der Plan ist vollständig in der Bibliothek.</translation>
    </message>
    <message>
        <source>The plan&apos;s file was not written. {why} What you edit is kept in the library.</source>
        <translation>Die Datei des Plans wurde nicht geschrieben. {why} Was du bearbeitest, bleibt in der Bibliothek.</translation>
    </message>
    <message>
        <source>The remote does not take the journal: {told}</source>
        <translation>Das Remote nimmt das Journal nicht an: {told}</translation>
    </message>
    <message>
        <source>The remote has moved on, and files that are edited here differ there: {told} Bring the clone up to date with git, then push again.</source>
        <translation>Das Remote ist weitergegangen, und Dateien, die hier bearbeitet sind, sind dort anders: {told} Bring den Klon mit git auf den neuesten Stand, dann push noch einmal.</translation>
    </message>
    <message>
        <source>The remote of the journal cannot be reached now: {told} What was not sent is kept and sent later.</source>
        <translation>Das Remote des Journals ist jetzt nicht erreichbar: {told} Was nicht gesendet wurde, bleibt und geht später.</translation>
    </message>
    <message>
        <source>The remote&apos;s history was rewritten: commits that were there are gone. Nothing was sent. If that was meant, go on from what it has now: in the settings, or with tenday journal push --accept-rewritten</source>
        <translation>Die Geschichte des Remotes wurde umgeschrieben: Commits, die dort waren, sind fort. Nichts wurde gesendet. War das so gewollt, mach weiter mit dem, was es jetzt hat: in den Einstellungen, oder mit tenday journal push --accept-rewritten</translation>
    </message>
    <message>
        <source>The server does not answer as a calendar server. Check the address.</source>
        <translation>Der Server antwortet nicht wie ein Kalenderserver. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>The server&apos;s answer came in pieces. Sync again; nothing is lost.</source>
        <translation>Die Antwort des Servers kam nur in Teilen an. Erneut synchronisieren; nichts ist verloren.</translation>
    </message>
    <message>
        <source>The session to stand before is not in that day. Choose one that is.</source>
        <translation>Die Einheit, vor der sie stehen soll, ist nicht an diesem Tag. Wähle eine, die es ist.</translation>
    </message>
    <message>
        <source>The sign-in was stopped.</source>
        <translation>Die Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The target date {target_date} is not after the first day {first_day}. Choose a later target date or an earlier start.</source>
        <translation>Das Zieldatum {target_date} liegt nicht nach dem ersten Tag {first_day}. Wähle ein späteres Zieldatum oder einen früheren Beginn.</translation>
    </message>
    <message>
        <source>The text holds half of a character, which cannot be stored. Remove it near {words}.</source>
        <translation>Der Text enthält ein halbes Zeichen, das nicht gespeichert werden kann. Entferne es bei {words}.</translation>
    </message>
    <message>
        <source>There are no calendars at {host}. Enter the CalDAV address that your provider names; many call it “DAV” or “other devices”.</source>
        <translation>Bei {host} gibt es keine Kalender. Gib die CalDAV-Adresse ein, die dein Anbieter nennt; viele sagen „DAV“ oder „andere Geräte“.</translation>
    </message>
    <message>
        <source>There are too many copies beside {path}. Remove some.</source>
        <translation>Neben {path} liegen zu viele Kopien. Entferne einige.</translation>
    </message>
    <message>
        <source>There is an account {name} already. Remove it first, or give this one another name with --name.</source>
        <translation>Es gibt schon ein Konto {name}. Entferne es zuerst, oder gib diesem mit --name einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no account {name}. See: tenday account list</source>
        <translation>Es gibt kein Konto {name}. Siehe: tenday account list</translation>
    </message>
    <message>
        <source>There is no backup at {copy}. Choose a file that `tenday backup` wrote.</source>
        <translation>Unter {copy} liegt keine Sicherung. Wähle eine Datei, die `tenday backup` geschrieben hat.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose one.</source>
        <translation>Es gibt keinen Ordner {folder}. Wähle einen.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Name the repository of the journal anew.</source>
        <translation>Es gibt keinen Ordner {folder}. Nenne das Repository des Journals neu.</translation>
    </message>
    <message>
        <source>There is no kind of account {kind}. Choose from: {join}.</source>
        <translation>Es gibt keine Kontoart {kind}. Wähle aus: {join}.</translation>
    </message>
    <message>
        <source>There is no library at {library} yet. Import a plan first.</source>
        <translation>Unter {library} liegt noch keine Bibliothek. Importiere zuerst einen Plan.</translation>
    </message>
    <message>
        <source>There is no such calendar at Google, or it is not Tenday&apos;s own.</source>
        <translation>Bei Google gibt es keinen solchen Kalender, oder er gehört nicht Tenday.</translation>
    </message>
    <message>
        <source>This computer no longer has the address {host}. See that it is in the same network as the phone, and try again.</source>
        <translation>Dieser Rechner hat die Adresse {host} nicht mehr. Sieh nach, ob er im selben Netz wie das Telefon ist, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>This file has {size} MB; a plan has at most 5 MB.</source>
        <translation>Diese Datei hat {size} MB; ein Plan hat höchstens 5 MB.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This has been settled meanwhile. Sync again to see how it stands now.</source>
        <translation>Das wurde inzwischen entschieden. Gleiche noch einmal ab, um den Stand zu sehen.</translation>
    </message>
    <message>
        <source>This is not a text file: it has zero bytes in it.</source>
        <translation>Das ist keine Textdatei: Es stehen Nullbytes darin.</translation>
    </message>
    <message>
        <source>This is not {encoding} text: byte {place} is wrong.</source>
        <translation>Das ist kein {encoding}-Text: Byte {place} ist falsch.</translation>
    </message>
    <message>
        <source>This page has {size} MB; at most 5 MB are read.</source>
        <translation>Diese Seite hat {size} MB; höchstens 5 MB werden gelesen.</translation>
    </message>
    <message>
        <source>This plan is linked to no file. Link it with: tenday link PLAN.md</source>
        <translation>Dieser Plan ist mit keiner Datei verknüpft. Verknüpfe ihn mit: tenday link PLAN.md</translation>
    </message>
    <message>
        <source>This system has no keyring that is open and safe. Unlock or install one (GNOME Keyring, KWallet), or keep the password for this run only.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der offen und sicher ist. Entsperre oder installiere einen (GNOME Keyring, KWallet), oder behalte das Passwort nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>What is left fits better: everything has a place.</source>
        <translation>Was übrig ist, passt besser: Alles hat einen Platz.</translation>
    </message>
    <message>
        <source>What is left fits better; {left} still do not.</source>
        <translation>Was übrig ist, passt besser; {left} noch immer nicht.</translation>
    </message>
    <message>
        <source>What this concerns is no longer in the library: another program removed it meanwhile. Open the plan again to see it as it is now.</source>
        <translation>Das Betroffene ist nicht mehr in der Bibliothek: Ein anderes Programm hat es inzwischen entfernt. Öffne den Plan noch einmal, um ihn zu sehen, wie er ist.</translation>
    </message>
    <message>
        <source>What this edit belongs to was deleted meanwhile by another program, so it was not saved. Open the plan again to see it as it is now.</source>
        <translation>Wozu diese Änderung gehört, wurde inzwischen von einem anderen Programm gelöscht; sie wurde daher nicht gespeichert. Öffne den Plan noch einmal, um ihn zu sehen, wie er ist.</translation>
    </message>
    <message>
        <source>Worth a look: {what}.</source>
        <translation>Einen Blick wert: {what}.</translation>
    </message>
    <message>
        <source>Write each session like “**Session 1 (2 hrs)**: Title”.</source>
        <translation>Schreibe jede Einheit wie „**Session 1 (2 hrs)**: Title“.</translation>
    </message>
    <message>
        <source>You may not use {path}. Change its permissions or choose another place.</source>
        <translation>Du darfst {path} nicht benutzen. Ändere die Rechte, oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>a code block that looks like a timetable is not read</source>
        <translation>ein Codeblock, der wie ein Stundenplan aussieht, wird nicht gelesen</translation>
    </message>
    <message>
        <source>a day of rest</source>
        <translation>ein Ruhetag</translation>
    </message>
    <message>
        <source>a routine without days of its own</source>
        <translation>ein Tagesablauf ohne eigene Tage</translation>
    </message>
    <message>
        <source>a sum of what is counted already</source>
        <translation>eine Summe von schon Gezähltem</translation>
    </message>
    <message>
        <source>a week without days is one session</source>
        <translation>eine Woche ohne Tage ist eine Sitzung</translation>
    </message>
    <message>
        <source>a week without days or sessions</source>
        <translation>eine Woche ohne Tage und Einheiten</translation>
    </message>
    <message>
        <source>after midnight: it belongs to the evening before</source>
        <translation>nach Mitternacht: gehört zum Abend davor</translation>
    </message>
    <message>
        <source>an overview of what is counted already</source>
        <translation>eine Übersicht über schon Gezähltes</translation>
    </message>
    <message>
        <source>another plan, or the same days again</source>
        <translation>ein anderer Plan, oder dieselben Tage noch einmal</translation>
    </message>
    <message>
        <source>beside the plan</source>
        <translation>neben dem Plan</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>each point of a week without days is a session</source>
        <translation>jeder Punkt einer Woche ohne Tage ist eine Sitzung</translation>
    </message>
    <message>
        <source>each week begins seven days after the one before</source>
        <translation>jede Woche beginnt sieben Tage nach der vorigen</translation>
    </message>
    <message>
        <source>explanation: it is not one of Tenday&apos;s. Leave it out.</source>
        <translation>explanation: Sie ist keine von Tenday. Lass sie weg.</translation>
    </message>
    <message>
        <source>in the afternoon: neither am nor pm is given</source>
        <translation>am Nachmittag: weder vor- noch nachmittags ist angegeben</translation>
    </message>
    <message>
        <source>it stands before the first day</source>
        <translation>es steht vor dem ersten Tag</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>so belassen</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>not study: kept as it is</source>
        <translation>kein Lernen: so belassen</translation>
    </message>
    <message>
        <source>not understood; kept as it is</source>
        <translation>nicht verstanden; so belassen</translation>
    </message>
    <message>
        <source>one session for the {count} days of its range</source>
        <translation>eine Sitzung für die {count} Tage ihres Bereichs</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>so long a text is read no further than to here</source>
        <translation>ein so langer Text wird nur bis hierher gelesen</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>dem Kalender</translation>
    </message>
    <message>
        <source>the day stands first in dates: both orders make a calendar</source>
        <translation>in Daten steht der Tag zuerst: beide Reihenfolgen ergeben einen Kalender</translation>
    </message>
    <message>
        <source>the month stands first in dates: both orders make a calendar</source>
        <translation>in Daten steht der Monat zuerst: beide Reihenfolgen ergeben einen Kalender</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>dem Plan</translation>
    </message>
    <message>
        <source>the same day again: its sessions stand with the first</source>
        <translation>derselbe Tag noch einmal: seine Sitzungen stehen beim ersten</translation>
    </message>
    <message>
        <source>the title “Study plan”: no heading gives one</source>
        <translation>der Titel „Study plan“: keine Überschrift nennt einen</translation>
    </message>
    <message>
        <source>the year {year}: the dates have none</source>
        <translation>das Jahr {year}: die Daten nennen keines</translation>
    </message>
    <message>
        <source>weeks follow one another without a gap</source>
        <translation>die Wochen folgen ohne Lücke aufeinander</translation>
    </message>
    <message>
        <source>{address} is no address that a journal can be sent to. Give one that begins with https:// or ssh://.</source>
        <translation>{address} ist keine Adresse, an die ein Journal gesendet werden kann. Gib eine an, die mit https:// oder ssh:// beginnt.</translation>
    </message>
    <message>
        <source>{copy} is damaged, and nothing was changed. Choose another backup.</source>
        <translation>{copy} ist beschädigt, und nichts wurde geändert. Wähle eine andere Sicherung.</translation>
    </message>
    <message>
        <source>{copy} is the library itself. Choose one of its backups.</source>
        <translation>{copy} ist die Bibliothek selbst. Wähle eine ihrer Sicherungen.</translation>
    </message>
    <message>
        <source>{count} more plans in this text: one is taken</source>
        <translation>{count} weitere Pläne in diesem Text: einer wird genommen</translation>
    </message>
    <message>
        <source>{date} is another weekday than the one written; the date is taken</source>
        <translation>{date} ist ein anderer Wochentag als der geschriebene; das Datum gilt</translation>
    </message>
    <message>
        <source>{date} would hold {load}, and {most} is the most.</source>
        <translation>{date} würde {load} fassen, und {most} ist das Höchste.</translation>
    </message>
    <message>
        <source>{date}, {start}–{end}</source>
        <translation>{date}, {start}–{end}</translation>
    </message>
    <message>
        <source>{day} comes again (first on line {line})</source>
        <translation>{day} kommt noch einmal (zuerst in Zeile {line})</translation>
    </message>
    <message>
        <source>{file} is no client file of a desktop app. {how}</source>
        <translation>{file} ist keine Client-Datei einer Desktop-App. {how}</translation>
    </message>
    <message>
        <source>{first} and {others} overlap where you pinned them.</source>
        <translation>{first} und {others} überschneiden sich, wo du sie angeheftet hast.</translation>
    </message>
    <message>
        <source>{first} and {others} overlap; both are kept.</source>
        <translation>{first} und {others} überschneiden sich; beide bleiben.</translation>
    </message>
    <message>
        <source>{first} ends {new}, after the target.</source>
        <translation>{first} endet {new}, nach dem Ziel.</translation>
    </message>
    <message>
        <source>{first} is kept on a busy time, {start} to {end}.</source>
        <translation>{first} bleibt auf einer belegten Zeit, {start} bis {end}.</translation>
    </message>
    <message>
        <source>{first} is now after {others}, which should come later.</source>
        <translation>{first} steht jetzt hinter {others}, was später kommen sollte.</translation>
    </message>
    <message>
        <source>{first} is now before {others}, which should come first.</source>
        <translation>{first} steht jetzt vor {others}, was zuerst kommen sollte.</translation>
    </message>
    <message>
        <source>{first} is pinned on a busy time, {start} to {end}.</source>
        <translation>{first} ist auf eine belegte Zeit geheftet, {start} bis {end}.</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new} to come before {others}.</source>
        <translation>{first} rückt von {old} auf {new}, um vor {others} zu kommen.</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new} to keep the order with {others}.</source>
        <translation>{first} rückt von {old} auf {new}, um die Reihenfolge mit {others} zu halten.</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new} to make room for others.</source>
        <translation>{first} rückt von {old} auf {new}, um anderen Platz zu machen.</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new}: a busy time takes {start} to {end}.</source>
        <translation>{first} rückt von {old} auf {new}: Eine belegte Zeit reicht von {start} bis {end}.</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new}: it has to lie between {earliest} and {latest}.</source>
        <translation>{first} rückt von {old} auf {new}: Es muss zwischen {earliest} und {latest} liegen.</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new}: no study time is open there any more.</source>
        <translation>{first} rückt von {old} auf {new}: Dort ist keine Lernzeit mehr offen.</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new}: starts go by {grid}.</source>
        <translation>{first} rückt von {old} auf {new}: Beginne liegen im Abstand von {grid}.</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new}: {date} would hold {load}, and {most} is the most.</source>
        <translation>{first} rückt von {old} auf {new}: {date} würde {load} fassen, und {most} ist das Höchste.</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new}: {others} needs the place.</source>
        <translation>{first} rückt von {old} auf {new}: {others} braucht den Platz.</translation>
    </message>
    <message>
        <source>{first} moved from {old} to {new}: {others} stands there.</source>
        <translation>{first} rückt von {old} auf {new}: {others} steht dort.</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: between {earliest} and {latest}, where limits and order let it be, no stretch is long enough.</source>
        <translation>{first}: {needed} passen nicht: Zwischen {earliest} und {latest}, wo Grenzen und Reihenfolge es lassen, ist kein Stück lang genug.</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: by {by} {need} are needed and {free} are free: {short} short.</source>
        <translation>{first}: {needed} passen nicht: Bis {by} werden {need} gebraucht, und {free} sind frei: {short} zu wenig.</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: no day has more than {most} left.</source>
        <translation>{first}: {needed} passen nicht: Kein Tag hat mehr als {most} übrig.</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: no study time is open before {until}.</source>
        <translation>{first}: {needed} passen nicht: Vor {until} ist keine Lernzeit offen.</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: the target, {target}, has passed.</source>
        <translation>{first}: {needed} passen nicht: Das Ziel, {target}, ist vorbei.</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: with its break it takes {whole}, and the longest free stretch is {longest}, on {date}.</source>
        <translation>{first}: {needed} passen nicht: Mit der Pause sind es {whole}, und das längste freie Stück ist {longest}, am {date}.</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: with its break it takes {whole}, and the longest free stretch is {longest}.</source>
        <translation>{first}: {needed} passen nicht: Mit der Pause sind es {whole}, und das längste freie Stück ist {longest}.</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: {others} must come first and has no place.</source>
        <translation>{first}: {needed} passen nicht: {others} muss zuerst kommen und hat keinen Platz.</translation>
    </message>
    <message>
        <source>{folder} is not in a Git repository. Name a clone of one, or make it one with: git init</source>
        <translation>{folder} ist in keinem Git-Repository. Nenne einen Klon, oder mach es zu einem mit: git init</translation>
    </message>
    <message>
        <source>{freeze_hours} hours ahead cannot be kept; choose 0 to {most_freeze}.</source>
        <translation>{freeze_hours} Stunden im Voraus können nicht gehalten werden; wähle 0 bis {most_freeze}.</translation>
    </message>
    <message>
        <source>{free} are left over, instead of {short} short.</source>
        <translation>{free} sind übrig, statt {short} zu wenig.</translation>
    </message>
    <message>
        <source>{gone} of {standing} events are no longer in {where}. Nothing was changed. If that is meant, let them go; if not, put them back first.</source>
        <translation>{gone} von {standing} Terminen sind nicht mehr in {where}. Nichts wurde geändert. Ist das so gemeint, lass sie gehen; wenn nicht, hole sie zuerst zurück.</translation>
    </message>
    <message>
        <source>{host} answered with error {code}. Check the calendar&apos;s address.</source>
        <translation>{host} hat mit Fehler {code} geantwortet. Prüfe die Adresse des Kalenders.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the network and the address, then sync again; nothing is lost.</source>
        <translation>{host} ist nicht erreichbar. Prüfe Netz und Adresse und gleiche noch einmal ab; nichts ist verloren.</translation>
    </message>
    <message>
        <source>{host} does not allow this. Is the calendar shared read-only?</source>
        <translation>{host} erlaubt das nicht. Ist der Kalender nur zum Lesen freigegeben?</translation>
    </message>
    <message>
        <source>{host} does not let you write to this calendar. Choose another one.</source>
        <translation>{host} lässt dich nicht in diesen Kalender schreiben. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>{host} does not take the name or password of {user}. Connect the account again; many servers want an app password, not the one you log in with.</source>
        <translation>{host} nimmt Name oder Passwort von {user} nicht an. Verbinde das Konto neu; viele Server wollen ein App-Passwort, nicht das zum Anmelden.</translation>
    </message>
    <message>
        <source>{host} does not take {title}. Where it was deleted before, empty the trash there, then sync again.</source>
        <translation>{host} nimmt {title} nicht an. Wurde es dort schon gelöscht, leere dort den Papierkorb und gleiche noch einmal ab.</translation>
    </message>
    <message>
        <source>{host} failed (error {code}). Sync again in a while.</source>
        <translation>{host} ist gescheitert (Fehler {code}). Gleiche in einer Weile noch einmal ab.</translation>
    </message>
    <message>
        <source>{host} has no room for it. Make some there, or shorten the note.</source>
        <translation>{host} hat keinen Platz dafür. Schaffe dort welchen, oder kürze die Notiz.</translation>
    </message>
    <message>
        <source>{host} is busy just now. Sync again in a while.</source>
        <translation>{host} ist gerade überlastet. Gleiche in einer Weile noch einmal ab.</translation>
    </message>
    <message>
        <source>{host} is busy just now. Sync again in {n} min.</source>
        <translation>{host} ist gerade überlastet. Gleiche in {n} min noch einmal ab.</translation>
    </message>
    <message>
        <source>{host} lets nobody make calendars from outside. Make one called {name} on its own pages, then choose it here.</source>
        <translation>{host} lässt niemanden von außen Kalender anlegen. Lege auf den Seiten dort einen mit Namen {name} an und wähle ihn dann hier.</translation>
    </message>
    <message>
        <source>{host} says that your calendars are at {other}. If that is right, enter that address.</source>
        <translation>{host} sagt, dass deine Kalender bei {other} sind. Stimmt das, gib diese Adresse ein.</translation>
    </message>
    <message>
        <source>{host} sends its visitors on to {onward}. If that is your calendar server, enter its address.</source>
        <translation>{host} schickt seine Besucher weiter zu {onward}. Ist das dein Kalenderserver, gib dessen Adresse ein.</translation>
    </message>
    <message>
        <source>{host} sends its visitors round in a circle. Check the address.</source>
        <translation>{host} schickt seine Besucher im Kreis. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>{host} would get your password unprotected. Use an address with https://.</source>
        <translation>{host} bekäme dein Passwort ungeschützt. Nimm eine Adresse mit https://.</translation>
    </message>
    <message>
        <source>{left} are still short, instead of {short} short.</source>
        <translation>{left} fehlen noch immer, statt {short}.</translation>
    </message>
    <message>
        <source>{library} can only be read. Change the permissions of the file and of its folder, or choose another place.</source>
        <translation>{library} kann nur gelesen werden. Ändere die Rechte der Datei und ihres Ordners, oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{library} cannot be opened. Check that its folder exists and that you may write there, or choose another place.</source>
        <translation>{library} lässt sich nicht öffnen. Sieh nach, ob es den Ordner gibt und du dort schreiben darfst, oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{library} is held by another program. Close it, or wait until it is done, and try again.</source>
        <translation>{library} wird von einem anderen Programm festgehalten. Schließe es, oder warte, bis es fertig ist, und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>{minutes} min: a session lasts at most 24 h</source>
        <translation>{minutes} min: eine Einheit dauert höchstens 24 h</translation>
    </message>
    <message>
        <source>{minutes} min: its share of the hours above</source>
        <translation>{minutes} min: der Anteil an den Stunden darüber</translation>
    </message>
    <message>
        <source>{minutes} min: no length is given</source>
        <translation>{minutes} min: keine Länge angegeben</translation>
    </message>
    <message>
        <source>{minutes} min: the day&apos;s length</source>
        <translation>{minutes} min: die Länge des Tages</translation>
    </message>
    <message>
        <source>{minutes} min: the least of {low}–{high} min</source>
        <translation>{minutes} min: das Wenigste von {low}–{high} min</translation>
    </message>
    <message>
        <source>{minutes} min: the middle of {low}–{high} min</source>
        <translation>{minutes} min: die Mitte von {low}–{high} min</translation>
    </message>
    <message>
        <source>{minutes} min: the most of {low}–{high} min</source>
        <translation>{minutes} min: das Meiste von {low}–{high} min</translation>
    </message>
    <message>
        <source>{minutes} min: the plan&apos;s hours a day</source>
        <translation>{minutes} min: die Stunden des Plans am Tag</translation>
    </message>
    <message>
        <source>{minutes} min: the session of a month lasts no longer</source>
        <translation>{minutes} min: länger dauert die Sitzung eines Monats nicht</translation>
    </message>
    <message>
        <source>{minutes} min: the session of a phase lasts no longer</source>
        <translation>{minutes} min: länger dauert die Sitzung einer Phase nicht</translation>
    </message>
    <message>
        <source>{minutes} min: the session of a week lasts no longer</source>
        <translation>{minutes} min: länger dauert die Sitzung einer Woche nicht</translation>
    </message>
    <message>
        <source>{minutes} min: the timetable&apos;s</source>
        <translation>{minutes} min: die Länge des Stundenplans</translation>
    </message>
    <message>
        <source>{minutes} min: until the next begins</source>
        <translation>{minutes} min: bis das Nächste beginnt</translation>
    </message>
    <message>
        <source>{missing} does not exist. Create it or choose another place.</source>
        <translation>{missing} gibt es nicht. Lege es an, oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{more} more fit: everything has a place.</source>
        <translation>{more} mehr passen: Alles hat einen Platz.</translation>
    </message>
    <message>
        <source>{more} more fit; {left} still do not.</source>
        <translation>{more} mehr passen; {left} noch immer nicht.</translation>
    </message>
    <message>
        <source>{name} has no other calendars to look into.</source>
        <translation>{name} hat keine anderen Kalender, in die man sehen könnte.</translation>
    </message>
    <message>
        <source>{name} is the first day.</source>
        <translation>{name} ist der erste Tag.</translation>
    </message>
    <message>
        <source>{name} is the last day.</source>
        <translation>{name} ist der letzte Tag.</translation>
    </message>
    <message>
        <source>{others} needs its place.</source>
        <translation>{others} braucht ihren Platz.</translation>
    </message>
    <message>
        <source>{others} stands there.</source>
        <translation>{others} steht dort.</translation>
    </message>
    <message>
        <source>{path} belongs to the plan {title} already. Let go of it there first.</source>
        <translation>{path} gehört schon zum Plan {title}. Gib die Datei dort zuerst frei.</translation>
    </message>
    <message>
        <source>{path} can only be read. Allow writing to it, or let go of it: what you edit is kept in the library.</source>
        <translation>{path} kann nur gelesen werden. Erlaube das Schreiben oder gib die Datei frei: Was du bearbeitest, bleibt in der Bibliothek.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}. Choose another place.</source>
        <translation>{path} kann nicht benutzt werden: {why}. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} has just been edited again. Look at it once more.</source>
        <translation>{path} wurde eben noch einmal bearbeitet. Sieh sie dir noch einmal an.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the name of a file.</source>
        <translation>{path} ist ein Ordner. Wähle den Namen einer Datei.</translation>
    </message>
    <message>
        <source>{path} is a web page. Link the plan to a Markdown file.</source>
        <translation>{path} ist eine Webseite. Verknüpfe den Plan mit einer Markdown-Datei.</translation>
    </message>
    <message>
        <source>{path} is not a library of Tenday. Choose another file.</source>
        <translation>{path} ist keine Bibliothek von Tenday. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is on a disk that can only be read. Choose another place.</source>
        <translation>{path} liegt auf einem Laufwerk, das nur gelesen werden kann. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} leads out of the repository by a link. Remove the link.</source>
        <translation>{path} führt durch einen Link aus dem Repository hinaus. Entferne den Link.</translation>
    </message>
    <message>
        <source>{path} lies under something that is not a folder. Choose another place.</source>
        <translation>{path} liegt unter etwas, das kein Ordner ist. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} was deleted or moved. Put it back, link the plan to its new place, or let go of it: the plan is whole in the library.</source>
        <translation>{path} wurde gelöscht oder verschoben. Lege die Datei zurück, verknüpfe den Plan mit ihrem neuen Ort oder gib sie frei: Der Plan ist vollständig in der Bibliothek.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Tenday (schema {version}; this one knows {known}). It was left untouched. Install the newer version, or use another library.</source>
        <translation>{path} wurde von einem neueren Tenday geschrieben (Schema {version}; dieses kennt {known}). Es blieb unberührt. Installiere die neuere Fassung, oder nimm eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>{path} would be larger than this system allows. Choose another disk.</source>
        <translation>{path} wäre größer, als dieses System erlaubt. Wähle ein anderes Laufwerk.</translation>
    </message>
    <message>
        <source>{path}: each would wait for the other, so none could come first. Take one of these prerequisites away.</source>
        <translation>{path}: Jede würde auf die andere warten, keine könnte zuerst kommen. Nimm eine dieser Voraussetzungen weg.</translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}: {why}</translation>
    </message>
    <message>
        <source>{reason} {remedy}</source>
        <translation>{reason} {remedy}</translation>
    </message>
    <message>
        <source>{strip} is not a span of hours. Write it like 09:00-13:00.</source>
        <translation>{strip} ist keine Zeitspanne. Schreibe sie wie 09:00-13:00.</translation>
    </message>
    <message>
        <source>{target} is the library itself. Choose another name for the copy.</source>
        <translation>{target} ist die Bibliothek selbst. Wähle einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>{text} (and on 1 more line)</source>
        <translation>{text} (und auf 1 weiteren Zeile)</translation>
    </message>
    <message>
        <source>{text} (and on {count} more lines)</source>
        <translation>{text} (und auf {count} weiteren Zeilen)</translation>
    </message>
    <message>
        <source>{text} cannot be written into this plan so that it reads back the same. Use other words for it.</source>
        <translation>{text} lässt sich nicht so in diesen Plan schreiben, dass es gleich zurückgelesen wird. Nimm andere Worte.</translation>
    </message>
    <message>
        <source>{text} is no date and time. Write it like 2026-12-01T09:00.</source>
        <translation>{text} ist kein Datum mit Uhrzeit. Schreibe es wie 2026-12-01T09:00.</translation>
    </message>
    <message>
        <source>{text} is no date. Write it like 2026-12-01.</source>
        <translation>{text} ist kein Datum. Schreibe es wie 2026-12-01.</translation>
    </message>
    <message>
        <source>{title} cannot be split there. Choose a time inside it.</source>
        <translation>{title} kann dort nicht geteilt werden. Wähle eine Zeit darin.</translation>
    </message>
    <message>
        <source>{title} cannot last {minutes} minutes: a session lasts from 1 minute to 24 hours. Change its length or split it.</source>
        <translation>{title} kann nicht {minutes} Minuten dauern: Eine Einheit dauert von 1 Minute bis 24 Stunden. Ändere die Länge, oder teile sie.</translation>
    </message>
    <message>
        <source>{title} is in the first day.</source>
        <translation>{title} ist am ersten Tag.</translation>
    </message>
    <message>
        <source>{title} is in the last day.</source>
        <translation>{title} ist am letzten Tag.</translation>
    </message>
    <message>
        <source>{title} is in the library already. Open it there, or remove it before you import it anew.</source>
        <translation>{title} ist schon in der Bibliothek. Öffne es dort, oder entferne es, bevor du es neu importierst.</translation>
    </message>
    <message>
        <source>{title} is no longer to be done. Plan it again before you start its timer.</source>
        <translation>{title} ist nicht mehr zu tun. Vor dem Start des Timers wieder einplanen.</translation>
    </message>
    <message>
        <source>{title} is not on the calendar yet. Give it a time first.</source>
        <translation>{title} steht noch nicht im Kalender. Gib ihm zuerst eine Zeit.</translation>
    </message>
    <message>
        <source>{title} is now after {others}.</source>
        <translation>{title} steht jetzt hinter {others}.</translation>
    </message>
    <message>
        <source>{title} is now before {others}.</source>
        <translation>{title} steht jetzt vor {others}.</translation>
    </message>
    <message>
        <source>{title} is pinned on {when}, after the target date.</source>
        <translation>{title} ist auf {when} geheftet, nach dem Zieldatum.</translation>
    </message>
    <message>
        <source>{title} is the first of the plan.</source>
        <translation>{title} ist das Erste im Plan.</translation>
    </message>
    <message>
        <source>{title} is the last of the plan.</source>
        <translation>{title} ist das Letzte im Plan.</translation>
    </message>
    <message>
        <source>{title} is to stay in one piece. Change that in its dialog to split it.</source>
        <translation>{title} soll in einem Stück bleiben. Ändere das im Dialog, um es zu teilen.</translation>
    </message>
    <message>
        <source>{title} is {state} already. Plan it again first.</source>
        <translation>{title} ist schon {state}. Plane es zuerst wieder ein.</translation>
    </message>
    <message>
        <source>{title} lasts {minutes} minutes; a session lasts from 1 minute to 24 hours.</source>
        <translation>{title} dauert {minutes} Minuten; eine Einheit dauert von 1 Minute bis 24 Stunden.</translation>
    </message>
    <message>
        <source>{title} needs {needed} first.</source>
        <translation>{title} braucht zuerst {needed}.</translation>
    </message>
    <message>
        <source>{title} now recurs or lasts whole days in the calendar, which a session cannot. Both stay as they are; give it a start and an end there, or delete it there.</source>
        <translation>{title} wiederholt sich jetzt im Kalender oder dauert ganze Tage, was eine Einheit nicht kann. Beides bleibt, wie es ist; gib dem Termin dort Anfang und Ende, oder lösche ihn dort.</translation>
    </message>
    <message>
        <source>{title} was not sent: {why}</source>
        <translation>{title} wurde nicht gesendet: {why}</translation>
    </message>
    <message>
        <source>{title}: it keeps its day, but stands on none. Put it on the day it should keep, or let it change days.</source>
        <translation>{title}: Es behält seinen Tag, steht aber an keinem. Setze es auf den Tag, den es behalten soll, oder lass es den Tag wechseln.</translation>
    </message>
    <message>
        <source>{title}: {needed} found no place before the target date.</source>
        <translation>{title}: {needed} fanden vor dem Zieldatum keinen Platz.</translation>
    </message>
    <message>
        <source>{url} is no address of a calendar at Google. Add the account again.</source>
        <translation>{url} ist keine Adresse eines Kalenders bei Google. Füge das Konto noch einmal hinzu.</translation>
    </message>
    <message>
        <source>{url} is no web address. Enter one such as https://cloud.example.org.</source>
        <translation>{url} ist keine Web-Adresse. Gib eine wie https://cloud.example.org ein.</translation>
    </message>
    <message>
        <source>{what} needs a title. Type one, or press Esc to keep the old one.</source>
        <translation>{what} braucht einen Titel. Schreib einen, oder behalte mit Esc den alten.</translation>
    </message>
    <message>
        <source>{what} takes {start} to {end}.</source>
        <translation>{what} reicht von {start} bis {end}.</translation>
    </message>
    <message>
        <source>{zone} is no time zone. Use an IANA name such as Europe/Berlin.</source>
        <translation>{zone} ist keine Zeitzone. Nimm einen IANA-Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The picture {name} in this file is not what it was. Export it anew.</source>
        <translation>Das Bild {name} in dieser Datei ist nicht mehr, was es war. Exportiere sie neu.</translation>
    </message>
    <message>
        <source>This is no picture that a note can hold. Choose a PNG, JPEG, WebP or GIF file.</source>
        <translation>Das ist kein Bild, das eine Notiz aufnehmen kann. Wähle eine Datei in PNG, JPEG, WebP oder GIF.</translation>
    </message>
    <message>
        <source>This picture has {size} MB; {most} MB are the most. Make it smaller and bring it again.</source>
        <translation>Dieses Bild hat {size} MB; höchstens {most} MB sind möglich. Verkleinere es und füge es noch einmal ein.</translation>
    </message>
    <message>
        <source>This picture is broken or not whole. Open it elsewhere and save it anew.</source>
        <translation>Dieses Bild ist beschädigt oder unvollständig. Öffne es anderswo und speichere es neu.</translation>
    </message>
    <message>
        <source>This picture is too large: {width} × {height} pixels. Make it smaller and bring it again.</source>
        <translation>Dieses Bild ist zu groß: {width} × {height} Pixel. Verkleinere es und füge es noch einmal ein.</translation>
    </message>
    <message>
        <source>This picture moves through {count} pictures; {most} are the most. Choose a shorter one.</source>
        <translation>Dieses Bild bewegt sich durch {count} Bilder; höchstens {most} sind möglich. Wähle ein kürzeres.</translation>
    </message>
    <message>
        <source>It was stopped. What was not written or sent by then is kept for later.</source>
        <translation>Es wurde angehalten. Was bis dahin nicht geschrieben oder gesendet war, bleibt für später.</translation>
    </message>
    <message>
        <source>The remote does not let Tenday in: {told} Give a token that may read and write there.</source>
        <translation>Das Remote lässt Tenday nicht hinein: {told} Gib ein Token an, das dort lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>The server does not take your SSH key: {told} Give it your public key; a key with a passphrase has to be in the agent (ssh-add), for nobody is asked here.</source>
        <translation>Der Server nimmt deinen SSH-Schlüssel nicht an: {told} Gib ihm deinen öffentlichen Schlüssel; einer mit Passphrase muss im Agenten sein (ssh-add), denn hier wird niemand gefragt.</translation>
    </message>
    <message>
        <source>The server shows another key than it had before. Nothing was sent, for it may be somebody else&apos;s. Ask whoever runs it; if the change was meant, forget the old key with: ssh-keygen -R HOST</source>
        <translation>Der Server zeigt einen anderen Schlüssel als zuvor. Nichts wurde gesendet, denn es könnte ein fremder sein. Frag, wer ihn betreibt; war die Änderung gewollt, vergiss den alten Schlüssel mit: ssh-keygen -R HOST</translation>
    </message>
    <message>
        <source>There is no ssh on this computer: {told} Install OpenSSH, or use https.</source>
        <translation>Auf diesem Rechner gibt es kein ssh: {told} Installiere OpenSSH oder nimm https.</translation>
    </message>
    <message>
        <source>There is no such repository at the remote, or you may not see it: {told} Look at its address; a private one wants a token that may read and write there.</source>
        <translation>Dort gibt es kein solches Repository, oder du darfst es nicht sehen: {told} Prüf die Adresse; ein privates verlangt ein Token, das dort lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>Your Git signs commits, and could not sign this one: {told} Let gpg or ssh-agent have the key without a question, or sign none in this repository: git config commit.gpgSign false</source>
        <translation>Dein Git signiert Commits und konnte diesen nicht signieren: {told} Gib gpg oder ssh-agent den Schlüssel, ohne dass gefragt wird, oder signiere in diesem Repository keine: git config commit.gpgSign false</translation>
    </message>
    <message>
        <source>Your ssh does not know the server&apos;s key yet: {told} Connect once in a terminal (ssh HOST), compare the key it shows, and say yes.</source>
        <translation>Dein ssh kennt den Schlüssel des Servers noch nicht: {told} Verbinde dich einmal im Terminal (ssh HOST), vergleiche den gezeigten Schlüssel und sag ja.</translation>
    </message>
    <message>
        <source>{path} is a device or a pipe. Choose the name of a file.</source>
        <translation>{path} ist ein Gerät oder eine Pipe. Wähle den Namen einer Datei.</translation>
    </message>
    <message>
        <source>Give --day or --plan, not both.</source>
        <translation>Gib --day oder --plan an, nicht beides.</translation>
    </message>
    <message>
        <source>Say what to add: give a text, or &quot;-&quot; and pipe one in.</source>
        <translation>Sage, was dazukommen soll: gib einen Text an, oder „-“ und leite einen ein.</translation>
    </message>
    <message>
        <source>Say whose note: give a session&apos;s id, --day DAY or --plan.</source>
        <translation>Sage, wessen Notiz: gib die Kennung einer Einheit an, --day DAY oder --plan.</translation>
    </message>
    <message>
        <source>There are several texts. Put quotes round one: tenday note ID &quot;a text&quot;</source>
        <translation>Das sind mehrere Texte. Setze einen in Anführungszeichen: tenday note ID &quot;ein Text&quot;</translation>
    </message>
    <message>
        <source>No session of the plan is on or ahead. Say which one: tenday timer start ID. See the ids with: tenday agenda</source>
        <translation>Keine Einheit des Plans läuft oder steht bevor. Sag, welche es sein soll: tenday timer start ID. Die IDs zeigt: tenday agenda</translation>
    </message>
    <message>
        <source>No timer is running. Start one with: tenday timer start</source>
        <translation>Es läuft kein Timer. Starte einen mit: tenday timer start</translation>
    </message>
    <message>
        <source>A review of {minutes} minutes is not between {shortest} and {longest}.</source>
        <translation>Eine Wiederholung von {minutes} Minuten liegt nicht zwischen {shortest} und {longest}.</translation>
    </message>
    <message>
        <source>Confidence not said</source>
        <translation>Sicherheit nicht angegeben</translation>
    </message>
    <message>
        <source>Confidence {confidence}</source>
        <translation>Sicherheit {confidence}</translation>
    </message>
    <message>
        <source>Every review that would serve stands in the plan already.</source>
        <translation>Jede Wiederholung, die etwas nützt, steht schon im Plan.</translation>
    </message>
    <message>
        <source>For some reviews no time is free on the dates that would serve.</source>
        <translation>Für manche Wiederholungen ist an den Tagen, an denen sie nützen, keine Zeit frei.</translation>
    </message>
    <message>
        <source>More reviews would take more than {share} % of the {spare} to spare.</source>
        <translation>Mehr Wiederholungen bräuchten mehr als {share} % der {spare}, die übrig sind.</translation>
    </message>
    <message>
        <source>Review: {title}</source>
        <translation>Wiederholung: {title}</translation>
    </message>
    <message>
        <source>Reviews cannot take {share} % of the spare time; give 1 to 100.</source>
        <translation>Wiederholungen können nicht {share} % der übrigen Zeit bekommen; möglich sind 1 bis 100.</translation>
    </message>
    <message>
        <source>The target date is too near for a review to serve.</source>
        <translation>Der Zieltag ist zu nah, als dass eine Wiederholung etwas nützte.</translation>
    </message>
    <message>
        <source>There is no time to spare for reviews before the target date.</source>
        <translation>Vor dem Zieltag ist keine Zeit für Wiederholungen übrig.</translation>
    </message>
    <message>
        <source>There is nothing to review yet: no session is done.</source>
        <translation>Noch gibt es nichts zu wiederholen: Keine Einheit ist erledigt.</translation>
    </message>
    <message>
        <source>{sure}, once more {gap} after the review before.</source>
        <translation>{sure}, noch einmal {gap} nach der Wiederholung davor.</translation>
    </message>
    <message>
        <source>{sure}, seen {ago} ago. That is more than a fifth of the {left} left then, so soon.</source>
        <translation>{sure}, das ist {ago} her. Das ist mehr als ein Fünftel der Zeit, die damals blieb ({left}), daher bald.</translation>
    </message>
    <message>
        <source>{sure}, seen {gap} before: no time is free sooner.</source>
        <translation>{sure}, {gap} danach: Früher ist keine Zeit frei.</translation>
    </message>
    <message>
        <source>{sure}, seen {gap} before: {percent} % of the {left} left then.</source>
        <translation>{sure}, {gap} danach: {percent} % der Zeit, die damals blieb ({left}).</translation>
    </message>
    <message>
        <source>This file was written by a later Tenday: {place} is not known here. Update Tenday.</source>
        <translation>Diese Datei stammt von einem neueren Tenday: {place} ist hier nicht bekannt. Aktualisiere Tenday.</translation>
    </message>
    <message>
        <source>This is more than Tenday reads of one plan: {bytes} MB or {parts} values are the most. To bring a whole library back, restore a backup of it.</source>
        <translation>Das ist mehr, als Tenday von einem Plan liest: höchstens {bytes} MB oder {parts} Werte. Um eine ganze Bibliothek zurückzuholen, stelle eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This is not everything of a plan as Tenday writes it: {what}. Export it anew, or choose another file.</source>
        <translation>Das ist nicht alles zu einem Plan, wie Tenday es schreibt: {what}. Exportiere es neu oder wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>it does not say which version it has</source>
        <translation>es sagt nicht, welche Version es hat</translation>
    </message>
    <message>
        <source>it is not JSON ({why})</source>
        <translation>es ist kein JSON ({why})</translation>
    </message>
    <message>
        <source>{path}: {cause}</source>
        <translation>{path}: {cause}</translation>
    </message>
    <message>
        <source>{place} belongs to {owner}, which is not there</source>
        <translation>{place} gehört zu {owner}, und das gibt es nicht</translation>
    </message>
    <message>
        <source>{place} cannot be {value}</source>
        <translation>{place} kann nicht {value} sein</translation>
    </message>
    <message>
        <source>{place} is missing</source>
        <translation>{place} fehlt</translation>
    </message>
    <message>
        <source>{place} stands in it twice</source>
        <translation>{place} steht zweimal darin</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>{title} is in the library already. Bring this in beside it, as a plan of its own with events of its own in your calendars (--beside), or in its place (--replace).</source>
        <translation>{title} ist schon in der Bibliothek. Hole dies daneben herein, als eigenen Plan mit eigenen Terminen in deinen Kalendern (--beside), oder an seine Stelle (--replace).</translation>
    </message>
    <message>
        <source>Open it in Tenday, or bring it in with: tenday import FILE.json</source>
        <translation>Öffne es in Tenday, oder hole es herein mit: tenday import FILE.json</translation>
    </message>
    <message>
        <source>This is everything of a plan as JSON, and not its text.</source>
        <translation>Das ist alles zu einem Plan als JSON, und nicht sein Text.</translation>
    </message>
    <message>
        <source>{first}: no place for its {needed} was found before {until}.</source>
        <translation>{first}: Für {needed} fand sich vor {until} kein Platz.</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit between what must come before it and what after it.</source>
        <translation>{first}: {needed} passen nicht zwischen das, was davor, und das, was danach kommen muss.</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit on {date}: no more than {longest} is left there at a stretch.</source>
        <translation>{first}: {needed} passen am {date} nicht hinein: Dort ist am Stück nicht mehr als {longest} übrig.</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit on {date}: no stretch is that long.</source>
        <translation>{first}: {needed} passen am {date} nicht hinein: Kein Stück ist so lang.</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit on {date}: no time is left there.</source>
        <translation>{first}: {needed} passen am {date} nicht hinein: Dort ist keine Zeit mehr übrig.</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: from {earliest} to {latest} no more than {longest} is left at a stretch.</source>
        <translation>{first}: {needed} passen nicht: Von {earliest} bis {latest} ist am Stück nicht mehr als {longest} übrig.</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: from {earliest} to {latest} no time is left.</source>
        <translation>{first}: {needed} passen nicht: Von {earliest} bis {latest} ist keine Zeit mehr übrig.</translation>
    </message>
    <message>
        <source>{first}: {needed} do not fit: it had to be over by {latest}.</source>
        <translation>{first}: {needed} passen nicht: Bis {latest} hätte es vorbei sein müssen.</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>Leave the password out of the address, where others can see it. You are asked for it.</source>
        <translation>Lass das Passwort aus der Adresse heraus, wo andere es sehen können. Du wirst danach gefragt.</translation>
    </message>
    <message>
        <source>{host} cannot show that it is the one: its certificate is not valid here. Nothing was sent. Check this computer&apos;s date and time, and the address; else ask whoever runs the server.</source>
        <translation>{host} kann sich nicht ausweisen: Das Zertifikat gilt hier nicht. Nichts wurde gesendet. Prüfe Datum und Uhrzeit dieses Computers und die Adresse; sonst frag, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>{host} no longer has the calendar. If it was deleted, remove this account and add it again; nothing was changed here.</source>
        <translation>{host} hat den Kalender nicht mehr. Wurde er gelöscht, entferne dieses Konto und füg es neu hinzu; hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{file} was not written: {why} All else is in the journal; the plan follows once that is mended.</source>
        <translation>{file} wurde nicht geschrieben: {why} Alles andere steht im Journal; der Plan folgt, sobald das behoben ist.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%Ln busy time(s)</source>
        <translation>
            <numerusform>%Ln belegte Zeit</numerusform>
            <numerusform>%Ln belegte Zeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) to go</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s)</source>
        <translation>
            <numerusform>%Ln Verschiebung</numerusform>
            <numerusform>%Ln Verschiebungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reading(s)</source>
        <translation>
            <numerusform>%Ln Lektüre</numerusform>
            <numerusform>%Ln Lektüren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s)</source>
        <translation>
            <numerusform>%Ln Anmerkung</numerusform>
            <numerusform>%Ln Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study day(s)</source>
        <translation>
            <numerusform>%Ln Lerntag</numerusform>
            <numerusform>%Ln Lerntage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s)</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s)</source>
        <translation>
            <numerusform>%Ln Wiederholung</numerusform>
            <numerusform>%Ln Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something in Tenday went wrong. Your plan is safe: every edit shown as saved is in the library. You can go on working.</source>
        <translation>In Tenday ist etwas schiefgegangen. Dein Plan ist sicher: Jede als gespeichert gezeigte Änderung ist in der Bibliothek. Du kannst weiterarbeiten.</translation>
    </message>
    <message>
        <source>A report to send us is in {path}</source>
        <translation>Ein Bericht, den du uns schicken kannst, liegt in {path}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>DayHeads</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Enter shows the day by itself.</source>
        <translation>Die Eingabetaste zeigt den Tag für sich.</translation>
    </message>
    <message>
        <source>There is a note on it.</source>
        <translation>Dazu gibt es eine Notiz.</translation>
    </message>
    <message>
        <source>{planned} to do, {done} done, room for {room}</source>
        <translation>{planned} zu tun, {done} erledigt, Platz für {room}</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>{length} spare</source>
        <translation>{length} frei</translation>
    </message>
    <message>
        <source>{length} over</source>
        <translation>{length} zu viel</translation>
    </message>
    <message>
        <source>{length} done</source>
        <translation>{length} erledigt</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Not saved yet. {error}</source>
        <translation>Noch nicht gespeichert. {error}</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>what was pasted</source>
        <translation>dem Eingefügten</translation>
    </message>
    <message>
        <source>{count} found no place before the target date. Drag them from the outline, or give more hours.</source>
        <translation>{count} ohne Platz vor dem Zieltermin. Zieh sie aus der Gliederung herüber oder gib mehr Stunden.</translation>
    </message>
    <message>
        <source>Dates and hours</source>
        <translation>Termine und Zeiten</translation>
    </message>
    <message>
        <source>Change dates and study hours</source>
        <translation>Termine und Lernzeiten ändern</translation>
    </message>
    <message>
        <source>Plan around a calendar</source>
        <translation>Um einen Kalender herum planen</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Open a plan first.</source>
        <translation>Öffnen Sie zuerst einen Plan.</translation>
    </message>
    <message>
        <source>Plan around {names}</source>
        <translation>Um {names} herum planen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing in there is in the plan&apos;s way.</source>
        <translation>Nichts darin steht dem Plan im Weg.</translation>
    </message>
    <message>
        <source>Forget the busy times</source>
        <translation>Belegte Zeiten vergessen</translation>
    </message>
    <message>
        <source>No other calendar is planned around.</source>
        <translation>Es wird kein anderer Kalender berücksichtigt.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschrieben: {path}</translation>
    </message>
    <message>
        <source>Tenday library (*.sqlite)</source>
        <translation>Tenday-Bibliothek (*.sqlite)</translation>
    </message>
    <message>
        <source>Backed up to {path}</source>
        <translation>Gesichert in {path}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restored {name}. What was there before is a backup now.</source>
        <translation>{name} ist wiederhergestellt. Was vorher da war, ist jetzt eine Sicherung.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Study plans (*.md *.markdown *.txt *.html *.htm *.json);;All files (*)</source>
        <translation>Lernpläne (*.md *.markdown *.txt *.html *.htm *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Everything</name>
    <message>
        <source>{title} (restored {date})</source>
        <translation>{title} (zurückgeholt {date})</translation>
    </message>
    <message>
        <source>{title} is back</source>
        <translation>{title} ist wieder da</translation>
    </message>
    <message>
        <source>{title} is what its file says</source>
        <translation>{title} ist jetzt so, wie die Datei es sagt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What is in the plan</source>
        <translation>Was in dem Plan ist</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring a plan back</source>
        <translation>Einen Plan zurückholen</translation>
    </message>
    <message>
        <source>Bring it in beside it</source>
        <translation>Daneben hereinholen</translation>
    </message>
    <message>
        <source>This plan is in the library already. Beside it this becomes a plan of its own, called “{title}”.</source>
        <translation>Diesen Plan gibt es schon in der Bibliothek. Daneben wird dies ein eigener Plan namens „{title}“.</translation>
    </message>
    <message>
        <source>In its place the plan becomes what the file says: sessions changed {changed}, added {added}, deleted {gone}. The library is backed up before.</source>
        <translation>An seiner Stelle wird der Plan so, wie die Datei es sagt: Einheiten geändert {changed}, hinzugefügt {added}, gelöscht {gone}. Die Bibliothek wird vorher gesichert.</translation>
    </message>
    <message>
        <source>Each of its sessions gets an event in your calendars.</source>
        <translation>Jede seiner Einheiten bekommt einen Termin in deinen Kalendern.</translation>
    </message>
    <message>
        <source>Its events in your calendars follow.</source>
        <translation>Seine Termine in deinen Kalendern folgen.</translation>
    </message>
    <message>
        <source>Both then stand at the same hours, and time looks short until one is put away.</source>
        <translation>Beide stehen dann zu denselben Stunden, und die Zeit wirkt knapp, bis einer weggelegt ist.</translation>
    </message>
    <message>
        <source>Put it in its place</source>
        <translation>An seine Stelle setzen</translation>
    </message>
    <message>
        <source>its past, recorded since {date}</source>
        <translation>seine Vergangenheit, festgehalten seit {date}</translation>
    </message>
    <message>
        <source>What is done in it goes into the journal once more.</source>
        <translation>Was darin erledigt ist, kommt noch einmal ins Journal.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Einheit</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Up and Down change it by a quarter of an hour</source>
        <translation>Auf und Ab ändern es um eine Viertelstunde</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>{sessions} on the calendar. Drag any of them; {keys} finds everything else.</source>
        <translation>{sessions} auf dem Kalender. Zieh sie, wohin du willst; {keys} findet alles andere.</translation>
    </message>
</context>
<context>
    <name>Focus</name>
    <message>
        <source>{title}, {below}: show the timer</source>
        <translation>{title}, {below}: Timer zeigen</translation>
    </message>
    <message>
        <source>Choose a session first, then start its timer.</source>
        <translation>Erst eine Einheit wählen, dann ihren Timer starten.</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Erledigt: {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Done: {title}, {length} early.</source>
        <translation>Erledigt: {title}, {length} früher.</translation>
    </message>
    <message>
        <source>Pull the next forward</source>
        <translation>Nächste vorziehen</translation>
    </message>
    <message>
        <source>The clock was put back. What was counted is kept.</source>
        <translation>Die Uhr wurde zurückgestellt. Das Gezählte bleibt.</translation>
    </message>
    <message>
        <source>The computer slept for {length}. The timer did not count it.</source>
        <translation>Der Computer hat {length} geschlafen. Der Timer hat es nicht gezählt.</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Mitzählen</translation>
    </message>
    <message>
        <source>Time spent on {title}</source>
        <translation>Zeit für {title}</translation>
    </message>
    <message>
        <source>Focus timer</source>
        <translation>Fokus-Timer</translation>
    </message>
    <message>
        <source>The timer of “{title}” ran out {length} ago.</source>
        <translation>Der Timer von „{title}“ ist vor {length} abgelaufen.</translation>
    </message>
    <message>
        <source>What became of the session?</source>
        <translation>Was wurde aus der Einheit?</translation>
    </message>
    <message>
        <source>Done after {length}</source>
        <translation>Erledigt nach {length}</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Still at it</source>
        <translation>Noch dabei</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>over its end</source>
        <translation>über die Zeit</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Break in {length}</source>
        <translation>Pause in {length}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>ended {time}</source>
        <translation>Ende war {time}</translation>
    </message>
    <message>
        <source>{title}: paused, {length} left</source>
        <translation>{title}: angehalten, noch {length}</translation>
    </message>
    <message>
        <source>{title}: its time is over</source>
        <translation>{title}: Die Zeit ist um</translation>
    </message>
    <message>
        <source>{title}: break, {length} left</source>
        <translation>{title}: Pause, noch {length}</translation>
    </message>
    <message>
        <source>{title}: {length} left</source>
        <translation>{title}: noch {length}</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Put away; the timer goes on (Esc)</source>
        <translation>Wegräumen; der Timer läuft weiter (Esc)</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Wegräumen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop; the session stays to be done and keeps its minutes</source>
        <translation>Beenden; die Einheit bleibt zu tun und behält ihre Minuten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The session is done; its minutes are recorded</source>
        <translation>Die Einheit ist erledigt; ihre Minuten werden festgehalten</translation>
    </message>
    <message>
        <source>+{minutes}</source>
        <translation>+{minutes}</translation>
    </message>
    <message>
        <source>{minutes} minutes more</source>
        <translation>{minutes} Minuten mehr</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>No session is chosen. Next is {title}.</source>
        <translation>Keine Einheit ist gewählt. Als Nächstes kommt {title}.</translation>
    </message>
    <message>
        <source>Show the timer</source>
        <translation>Timer anzeigen</translation>
    </message>
    <message>
        <source>Start timer</source>
        <translation>Timer starten</translation>
    </message>
    <message>
        <source>Start timer: {title}</source>
        <translation>Timer starten: {title}</translation>
    </message>
</context>
<context>
    <name>FocusPart</name>
    <message>
        <source>Focus timer</source>
        <translation>Fokus-Timer</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>{work} work, {rest} break</source>
        <translation>{work} Arbeit, {rest} Pause</translation>
    </message>
    <message>
        <source>Its breaks are part of the session</source>
        <translation>Seine Pausen gehören zur Einheit</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Before a session</source>
        <translation>Vor einer Einheit</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>No breaks</source>
        <translation>Keine Pausen</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vorher</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>When a session begins</source>
        <translation>Wenn eine Einheit beginnt</translation>
    </message>
    <message>
        <source>How did it go? Asked over the calendar</source>
        <translation>Wie war es? Gefragt über dem Kalender</translation>
    </message>
    <message>
        <source>When a session ends</source>
        <translation>Wenn eine Einheit endet</translation>
    </message>
    <message>
        <source>Sessions that went by while Tenday was closed</source>
        <translation>Einheiten, die vorbeigingen, während Tenday geschlossen war</translation>
    </message>
    <message>
        <source>When Tenday is opened</source>
        <translation>Beim Öffnen von Tenday</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing is said in these</source>
        <translation>In diesen wird nichts gesagt</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Auf dem Desktop</translation>
    </message>
    <message>
        <source>By its notifications, else by its tray; from the next start on</source>
        <translation>Mit seinen Mitteilungen, sonst mit seiner Ablage; ab dem nächsten Start</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Edit the text</source>
        <translation>Text bearbeiten</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Choose the dates…</source>
        <translation>Termine wählen…</translation>
    </message>
    <message>
        <source>A plan of your own, from a file…</source>
        <translation>Ein eigener Plan, aus einer Datei…</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Let go to take it off the calendar · it stays in the plan</source>
        <translation>Loslassen nimmt es vom Kalender · im Plan bleibt es</translation>
    </message>
    <message>
        <source>Swap with {other}</source>
        <translation>Tauschen mit {other}</translation>
    </message>
    <message>
        <source>Hold it over another session to swap the two</source>
        <translation>Über eine andere Einheit halten, um beide zu tauschen</translation>
    </message>
    <message>
        <source>The clock skips this hour. Choose another time.</source>
        <translation>Die Uhr überspringt diese Stunde. Wähl eine andere Zeit.</translation>
    </message>
    <message>
        <source>Copy · Ctrl+Shift swaps · Alt 5 minutes · Esc gives it back</source>
        <translation>Kopieren · Strg+Umschalt tauscht · Alt 5 Minuten · Esc gibt es zurück</translation>
    </message>
    <message>
        <source>Move · Ctrl copies · Ctrl+Shift swaps · Shift moves it alone · Alt 5 minutes</source>
        <translation>Verschieben · Strg kopiert · Strg+Umschalt tauscht · Umschalt verschiebt nur dies · Alt 5 Minuten</translation>
    </message>
    <message>
        <source>Click or Enter lets it go · arrows move it · Shift resizes · Esc gives it back</source>
        <translation>Klick oder Eingabe lässt los · Pfeile verschieben · Umschalt ändert die Länge · Esc gibt es zurück</translation>
    </message>
    <message>
        <source>New session · Alt 5 minutes · Esc forgets it</source>
        <translation>Neue Einheit · Alt 5 Minuten · Esc vergisst sie</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Was getan wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a point to go there. Nothing is lost until you change something else.</source>
        <translation>Wähl einen Punkt, um dorthin zu gehen. Nichts geht verloren, bis du etwas anderes änderst.</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>{edit}, where you are now</source>
        <translation>{edit}, hier bist du jetzt</translation>
    </message>
    <message>
        <source>{edit}, undone</source>
        <translation>{edit}, rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Hours of every study day</source>
        <translation>Zeiten jedes Lerntags</translation>
    </message>
    <message>
        <source>Different hours on some days</source>
        <translation>An manchen Tagen andere Zeiten</translation>
    </message>
    <message>
        <source>Break after each session</source>
        <translation>Pause nach jeder Einheit</translation>
    </message>
    <message>
        <source>Up and Down change it by 5 minutes</source>
        <translation>Auf und Ab ändern es um 5 Minuten</translation>
    </message>
    <message>
        <source>At most a day</source>
        <translation>Höchstens am Tag</translation>
    </message>
    <message>
        <source>Tick at least one day of the week to study on.</source>
        <translation>Wähl mindestens einen Wochentag zum Lernen.</translation>
    </message>
    <message>
        <source>Say in which hours you study on {day}, or take its tick away.</source>
        <translation>Sag, zu welchen Zeiten du am {day} lernst, oder wähl den Tag ab.</translation>
    </message>
    <message>
        <source>Study on {day}</source>
        <translation>Am {day} lernen</translation>
    </message>
    <message>
        <source>Hours on {name}</source>
        <translation>Zeiten am {name}</translation>
    </message>
    <message>
        <source>Break after each</source>
        <translation>Pause danach</translation>
    </message>
    <message>
        <source>{count} with {hours} h</source>
        <translation>{count} mit {hours} h</translation>
    </message>
    <message>
        <source>for {hours} h of plan</source>
        <translation>für {hours} h Plan</translation>
    </message>
    <message>
        <source>{held} {wanted}: {short} short. Choose a later date or longer hours.</source>
        <translation>{held} {wanted}: {short} fehlen. Wähl einen späteren Termin oder längere Zeiten.</translation>
    </message>
</context>
<context>
    <name>HoursView</name>
    <message>
        <source>Calendar, {range}</source>
        <translation>Kalender, {range}</translation>
    </message>
    <message>
        <source>Arrow keys choose a session, Enter lifts it to move or resize it with the arrow keys, E edits it, the menu key shows what else can be done.</source>
        <translation>Pfeiltasten wählen eine Einheit, Eingabe hebt sie an, um sie mit den Pfeiltasten zu verschieben oder ihre Länge zu ändern, E bearbeitet sie, die Menütaste zeigt, was noch geht.</translation>
    </message>
    <message>
        <source>Tick {title}</source>
        <translation>{title} abhaken</translation>
    </message>
    <message>
        <source>Untick {title}</source>
        <translation>Haken von {title} entfernen</translation>
    </message>
</context>
<context>
    <name>Hues</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>When does it start?</source>
        <translation>Wann geht es los?</translation>
    </message>
    <message>
        <source>When is the day?</source>
        <translation>Wann ist der Tag?</translation>
    </message>
    <message>
        <source>Keep the plan&apos;s text in {name}: edits go both ways</source>
        <translation>Den Text des Plans in {name} lassen: Änderungen gehen in beide Richtungen</translation>
    </message>
    <message>
        <source>There are {count} plans in this text. Plan this one:</source>
        <translation>In diesem Text stehen {count} Pläne. Diesen planen:</translation>
    </message>
    <message>
        <source>Which plan of the text</source>
        <translation>Welcher Plan des Textes</translation>
    </message>
    <message>
        <source>Plan {number}</source>
        <translation>Plan {number}</translation>
    </message>
    <message>
        <source>Keep the plan&apos;s own breaks and classes free: {names}</source>
        <translation>Pausen und Unterricht des Plans frei halten: {names}</translation>
    </message>
    <message>
        <source>Not understood, and kept as it is</source>
        <translation>Nicht verstanden und so gelassen</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Zeile {line}: {text}</translation>
    </message>
    <message>
        <source>When can you study?</source>
        <translation>Wann kannst du lernen?</translation>
    </message>
    <message>
        <source>What was assumed and not understood</source>
        <translation>Was angenommen und nicht verstanden wurde</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Name first the repository that the journal is kept in.</source>
        <translation>Nenn zuerst das Repository, in dem das Journal geführt wird.</translation>
    </message>
    <message>
        <source>Pushing the journal…</source>
        <translation>Journal wird gepusht…</translation>
    </message>
    <message>
        <source>Writing the journal: {done} of {count}</source>
        <translation>Journal wird geschrieben: {done} von {count}</translation>
    </message>
    <message>
        <source>At work on the journal…</source>
        <translation>Arbeit am Journal läuft…</translation>
    </message>
    <message>
        <source>No journal is kept.</source>
        <translation>Es wird kein Journal geführt.</translation>
    </message>
    <message>
        <source>All of it is written.</source>
        <translation>Alles ist geschrieben.</translation>
    </message>
    <message>
        <source>{entries} to write</source>
        <translation>{entries} zu schreiben</translation>
    </message>
    <message>
        <source>Waiting for the network: {entries}</source>
        <translation>Warten auf das Netz: {entries}</translation>
    </message>
    <message>
        <source>{entries} to push</source>
        <translation>{entries} zu pushen</translation>
    </message>
    <message>
        <source>Journal in Git</source>
        <translation>Journal in Git</translation>
    </message>
</context>
<context>
    <name>JournalPart</name>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Keep the journal here</source>
        <translation>Das Journal hier führen</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Jetzt schreiben</translation>
    </message>
    <message>
        <source>Push now</source>
        <translation>Jetzt pushen</translation>
    </message>
    <message>
        <source>Read the notes</source>
        <translation>Notizen einlesen</translation>
    </message>
    <message>
        <source>Go on from what it has now</source>
        <translation>Weiter mit dem, was es jetzt hat</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Keines führen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Every commit at once</source>
        <translation>Jeden Commit sofort</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Rides along</source>
        <translation>Geht mit</translation>
    </message>
    <message>
        <source>Journal in Git</source>
        <translation>Journal in Git</translation>
    </message>
    <message>
        <source>The folder of a clone, or a remote&apos;s address: https or ssh</source>
        <translation>Der Ordner eines Klons oder die Adresse eines Remotes: https oder ssh</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>For an https address; it is kept in the system&apos;s keyring</source>
        <translation>Für eine https-Adresse; es wird im Schlüsselbund des Systems aufbewahrt</translation>
    </message>
    <message>
        <source>Who commits</source>
        <translation>Wer committet</translation>
    </message>
    <message>
        <source>Where Git does not know your name and email address</source>
        <translation>Wo Git deinen Namen und deine E-Mail-Adresse nicht kennt</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>The plan&apos;s Markdown</source>
        <translation>Das Markdown des Plans</translation>
    </message>
    <message>
        <source>State of the journal</source>
        <translation>Stand des Journals</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The clone for the journal</source>
        <translation>Der Klon für das Journal</translation>
    </message>
    <message>
        <source>Say first where the journal is to be kept.</source>
        <translation>Sag zuerst, wo das Journal geführt werden soll.</translation>
    </message>
    <message>
        <source>The journal is kept in {place}</source>
        <translation>Das Journal wird in {place} geführt</translation>
    </message>
    <message>
        <source>No journal is kept any more</source>
        <translation>Es wird kein Journal mehr geführt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>Journaling</name>
    <message>
        <source>Read the journal</source>
        <translation>Das Journal einlesen</translation>
    </message>
    <message>
        <source>Notes taken from the journal: {count}</source>
        <translation>Aus dem Journal übernommene Notizen: {count}</translation>
    </message>
    <message>
        <source>The journal has no note that is not here.</source>
        <translation>Das Journal hat keine Notiz, die nicht hier ist.</translation>
    </message>
    <message>
        <source>Sessions written to the journal: {written}. Commits pushed: {sent}.</source>
        <translation>Ins Journal geschriebene Sitzungen: {written}. Gepushte Commits: {sent}.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>{session}, {number} chosen</source>
        <translation>{session}, {number} gewählt</translation>
    </message>
    <message>
        <source>{title} lifted. Arrow keys move it, Shift and an arrow key changes its length, Enter lets it go, Escape gives it back.</source>
        <translation>{title} angehoben. Pfeiltasten verschieben, Umschalt und eine Pfeiltaste ändert die Länge, Eingabe lässt los, Escape gibt zurück.</translation>
    </message>
    <message>
        <source>Given back. {time}</source>
        <translation>Zurückgegeben. {time}</translation>
    </message>
    <message>
        <source>Take {title} off the calendar</source>
        <translation>{title} vom Kalender nehmen</translation>
    </message>
    <message>
        <source>Take {number} sessions off the calendar</source>
        <translation>{number} Einheiten vom Kalender nehmen</translation>
    </message>
    <message>
        <source>Move {title}</source>
        <translation>{title} verschieben</translation>
    </message>
    <message>
        <source>Move {number} sessions</source>
        <translation>{number} Einheiten verschieben</translation>
    </message>
    <message>
        <source>Resize {title}</source>
        <translation>Länge von {title} ändern</translation>
    </message>
</context>
<context>
    <name>KeysField</name>
    <message>
        <source>Keys for {name}</source>
        <translation>Tasten für {name}</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>The usual keys for {name}</source>
        <translation>Die üblichen Tasten für {name}</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Shortcuts: {category}</source>
        <translation>Tastenkürzel: {category}</translation>
    </message>
    <message>
        <source>{name} has no keys any more</source>
        <translation>{name} hat keine Tasten mehr</translation>
    </message>
    <message>
        <source>{keys}: {place} “{own}”, elsewhere “{other}”</source>
        <translation>{keys}: {place} „{own}“, sonst „{other}“</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}: {keys}, which {other} no longer has</source>
        <translation>{name}: {keys}, nicht mehr bei „{other}“</translation>
    </message>
    <message>
        <source>{name} has its usual keys</source>
        <translation>{name} hat seine üblichen Tasten</translation>
    </message>
</context>
<context>
    <name>Linking</name>
    <message>
        <source>Link the plan to its file</source>
        <translation>Den Plan mit seiner Datei verknüpfen</translation>
    </message>
    <message>
        <source>Study plans (*.md *.markdown *.txt);;All files (*)</source>
        <translation>Lernpläne (*.md *.markdown *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{name} stays as it is, and the plan goes on without it.</source>
        <translation>{name} bleibt, wie sie ist, und der Plan geht ohne sie weiter.</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>Wieder verknüpfen</translation>
    </message>
    <message>
        <source>The plan&apos;s text is kept in {path}. Both say the same.</source>
        <translation>Der Text des Plans steht in {path}. Beide sagen dasselbe.</translation>
    </message>
    <message>
        <source>Take over {name}</source>
        <translation>{name} übernehmen</translation>
    </message>
    <message>
        <source>Taken over from {name}: {sessions}.</source>
        <translation>Aus {name} übernommen: {sessions}.</translation>
    </message>
    <message>
        <source>Taken over from {name}.</source>
        <translation>Aus {name} übernommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{name} holds no plan as it stands: {why}</source>
        <translation>In {name} steht so kein Plan: {why}</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>The plan&apos;s own text is in {name}.</source>
        <translation>Der eigene Text des Plans steht in {name}.</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>{name} ansehen</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>There is no link here.</source>
        <translation>Hier ist kein Link.</translation>
    </message>
    <message>
        <source>{text}, with a link</source>
        <translation>{text}, mit Link</translation>
    </message>
    <message>
        <source>{addresses}
Ctrl and a click opens it.</source>
        <translation>{addresses}
Strg und ein Klick öffnen den Link.</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Days side by side</source>
        <translation>Tage nebeneinander</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Wie hier üblich</translation>
    </message>
    <message>
        <source>Weeks begin on</source>
        <translation>Wochen beginnen am</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>Zweite Zeitzone</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Mehrere Tage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>“{zone}” is no time zone. Use a name such as Asia/Kolkata, or none.</source>
        <translation>„{zone}“ ist keine Zeitzone. Nimm einen Namen wie Asia/Kolkata, oder keinen.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>No program here shows such a file. Save it, and open it elsewhere.</source>
        <translation>Kein Programm hier zeigt eine solche Datei. Sichern Sie sie, und öffnen Sie sie anderswo.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Die Seiten entstehen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MonthHeads</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Enter shows the day by itself.</source>
        <translation>Die Eingabetaste zeigt den Tag für sich.</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month, {range}</source>
        <translation>Monat, {range}</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>not on the calendar</source>
        <translation>nicht auf dem Kalender</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>{done} of {total} ticked</source>
        <translation>{done} von {total} abgehakt</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>What did you learn? Markdown is welcome.</source>
        <translation>Was hast du gelernt? Markdown ist willkommen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NoteKeys</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Check boxes</source>
        <translation>Kästchen</translation>
    </message>
    <message>
        <source>Tick the box</source>
        <translation>Kästchen abhaken</translation>
    </message>
    <message>
        <source>Move in</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Move out</source>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Insert picture…</source>
        <translation>Bild einfügen …</translation>
    </message>
</context>
<context>
    <name>NotePictures</name>
    <message>
        <source>Insert pictures</source>
        <translation>Bilder einfügen</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Bilder ({kinds})</translation>
    </message>
    <message>
        <source>Another note was shown before the picture was ready. Bring it again.</source>
        <translation>Bevor das Bild fertig war, wurde eine andere Notiz gezeigt. Füge es noch einmal ein.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>{words} (this picture is missing)</source>
        <translation>{words} (dieses Bild fehlt)</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>The note as it reads</source>
        <translation>Die Notiz, wie sie sich liest</translation>
    </message>
</context>
<context>
    <name>NoteTemplate</name>
    <message>
        <source>What I learnt</source>
        <translation>Was ich gelernt habe</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Was gut ging</translation>
    </message>
    <message>
        <source>What was hard</source>
        <translation>Was schwer war</translation>
    </message>
    <message>
        <source>For the next day</source>
        <translation>Für den nächsten Tag</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür das ist</translation>
    </message>
    <message>
        <source>What I know already</source>
        <translation>Was ich schon kann</translation>
    </message>
    <message>
        <source>Where I am weak</source>
        <translation>Wo ich schwach bin</translation>
    </message>
    <message>
        <source>Books, courses, people</source>
        <translation>Bücher, Kurse, Menschen</translation>
    </message>
</context>
<context>
    <name>NoteWindow</name>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>Wörter: {count}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Choose a session first.</source>
        <translation>Wähle zuerst eine Einheit.</translation>
    </message>
    <message>
        <source>The plan has no day yet.</source>
        <translation>Der Plan hat noch keinen Tag.</translation>
    </message>
    <message>
        <source>Show {date} alone</source>
        <translation>{date} allein zeigen</translation>
    </message>
    <message>
        <source>Note on {day}…</source>
        <translation>Notiz zu {day}…</translation>
    </message>
    <message>
        <source>Note on the plan…</source>
        <translation>Notiz zum Plan…</translation>
    </message>
    <message>
        <source>The whole plan, until {date}</source>
        <translation>Der ganze Plan, bis {date}</translation>
    </message>
    <message>
        <source>{plan} has no session called {title}.</source>
        <translation>{plan} hat keine Einheit namens {title}.</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Template of a session’s note</source>
        <translation>Vorlage für die Notiz einer Einheit</translation>
    </message>
    <message>
        <source>Template of a day’s note</source>
        <translation>Vorlage für die Notiz eines Tages</translation>
    </message>
    <message>
        <source>Template of the plan’s note</source>
        <translation>Vorlage für die Notiz des Plans</translation>
    </message>
    <message>
        <source>Empty it to have the given one again</source>
        <translation>Leer gilt wieder die mitgelieferte</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>{name} changed</source>
        <translation>{name} geändert</translation>
    </message>
</context>
<context>
    <name>OutlineChanging</name>
    <message>
        <source>New session</source>
        <translation>Neue Einheit</translation>
    </message>
    <message>
        <source>New reading</source>
        <translation>Neue Lektüre</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>Lektüre hinzufügen</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>“{strip}” is not a length. Write it like 2 h, 1 h 30 or 90 min.</source>
        <translation>„{strip}“ ist keine Länge. Schreib sie wie 2 h, 1 h 30 oder 90 min.</translation>
    </message>
    <message>
        <source>Change the length of {name}</source>
        <translation>Länge von {name} ändern</translation>
    </message>
    <message>
        <source>Tick {title}</source>
        <translation>{title} abhaken</translation>
    </message>
    <message>
        <source>Untick {title}</source>
        <translation>Haken von {title} entfernen</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>{name} verdoppeln</translation>
    </message>
    <message>
        <source>A plan has at least one day. Delete its sessions instead.</source>
        <translation>Ein Plan hat mindestens einen Tag. Lösch stattdessen seine Einheiten.</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Move {name} in the plan</source>
        <translation>{name} im Plan verschieben</translation>
    </message>
</context>
<context>
    <name>OutlineField</name>
    <message>
        <source>Length of {title}</source>
        <translation>Länge von {title}</translation>
    </message>
    <message>
        <source>Theme of {day}</source>
        <translation>Thema von {day}</translation>
    </message>
    <message>
        <source>Name of the {value}</source>
        <translation>Name: {value}</translation>
    </message>
</context>
<context>
    <name>OutlineHead</name>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % erledigt</translation>
    </message>
    <message>
        <source>{done} of {all} h · {to_go}</source>
        <translation>{done} von {all} h · {to_go}</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nichts mehr zu tun</translation>
    </message>
    <message>
        <source>before {target}</source>
        <translation>vor {target}</translation>
    </message>
    <message>
        <source>{length} short</source>
        <translation>{length} zu wenig</translation>
    </message>
    <message>
        <source>Nothing to spare</source>
        <translation>Keine Luft</translation>
    </message>
    <message>
        <source>{length} spare</source>
        <translation>{length} Luft</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved ·</source>
        <translation>Nicht gespeichert ·</translation>
    </message>
</context>
<context>
    <name>OutlineKeys</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>Länge ändern</translation>
    </message>
    <message>
        <source>Add another below</source>
        <translation>Darunter eine weitere Zeile</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>Lektüre hinzufügen</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to the day before</source>
        <translation>Zum Tag davor</translation>
    </message>
    <message>
        <source>Move to the day after</source>
        <translation>Zum Tag danach</translation>
    </message>
    <message>
        <source>Edit it, or open the day</source>
        <translation>Bearbeiten oder den Tag öffnen</translation>
    </message>
    <message>
        <source>Tick it off, or open it</source>
        <translation>Abhaken oder aufklappen</translation>
    </message>
    <message>
        <source>Open its note</source>
        <translation>Die Notiz dazu öffnen</translation>
    </message>
</context>
<context>
    <name>OutlineMenu</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change the length</source>
        <translation>Länge ändern</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to the day before</source>
        <translation>Auf den Tag davor</translation>
    </message>
    <message>
        <source>Move to the day after</source>
        <translation>Auf den Tag danach</translation>
    </message>
    <message>
        <source>Note on this day…</source>
        <translation>Notiz zu diesem Tag…</translation>
    </message>
    <message>
        <source>Note in a window</source>
        <translation>Notiz in einem Fenster</translation>
    </message>
    <message>
        <source>Delete with all in it</source>
        <translation>Mit allem darin löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Add a reading</source>
        <translation>Lektüre hinzufügen</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>{address} öffnen</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Add to the plan</source>
        <translation>Zum Plan hinzufügen</translation>
    </message>
    <message>
        <source>Add a session, a reading or a day (Ins)</source>
        <translation>Einheit, Lektüre oder Tag hinzufügen (Einfg)</translation>
    </message>
    <message>
        <source>Open a plan to see it here, day by day.</source>
        <translation>Öffne einen Plan, um ihn hier Tag für Tag zu sehen.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lektüre</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>OutlineSayings</name>
    <message>
        <source>, today</source>
        <translation>, heute</translation>
    </message>
    <message>
        <source>{done} of {all} hours done</source>
        <translation>{done} von {all} Stunden erledigt</translation>
    </message>
    <message>
        <source>, with a note</source>
        <translation>, mit Notiz</translation>
    </message>
    <message>
        <source>{text}, reading, read</source>
        <translation>{text}, Lektüre, gelesen</translation>
    </message>
    <message>
        <source>{text}, reading, not read</source>
        <translation>{text}, Lektüre, nicht gelesen</translation>
    </message>
    <message>
        <source>{text}, topic, ticked</source>
        <translation>{text}, Thema, abgehakt</translation>
    </message>
    <message>
        <source>{text}, topic, not ticked</source>
        <translation>{text}, Thema, nicht abgehakt</translation>
    </message>
    <message>
        <source>not on the calendar</source>
        <translation>nicht auf dem Kalender</translation>
    </message>
    <message>
        <source>, pinned</source>
        <translation>, angeheftet</translation>
    </message>
    <message>
        <source>, optional</source>
        <translation>, optional</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline of the plan</source>
        <translation>Gliederung des Plans</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A command, a session, or a date such as 14 May</source>
        <translation>Ein Befehl, eine Einheit oder ein Datum wie 14. Mai</translation>
    </message>
    <message>
        <source>Find and do anything</source>
        <translation>Alles finden und tun</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Save…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Open to print</source>
        <translation>Zum Drucken öffnen</translation>
    </message>
    <message>
        <source>Shows it in your system&apos;s viewer, which prints it (Ctrl+P)</source>
        <translation>Zeigt es im Betrachter Ihres Systems, der es druckt (Strg+P)</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Enter lifts it, then the arrow keys move it. E edits it.</source>
        <translation>Eingabe hebt sie an, dann verschieben sie die Pfeiltasten. E bearbeitet sie.</translation>
    </message>
    <message>
        <source>{when}, busy, {title}</source>
        <translation>{when}, belegt, {title}</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Send to the phone</source>
        <translation>Ans Telefon senden</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Address of this computer</source>
        <translation>Adresse dieses Computers</translation>
    </message>
    <message>
        <source>This computer is in no network. Connect it to the Wi-Fi of the phone.</source>
        <translation>Dieser Computer ist in keinem Netz. Verbinde ihn mit dem WLAN des Telefons.</translation>
    </message>
    <message>
        <source>Making the code…</source>
        <translation>Der Code entsteht…</translation>
    </message>
    <message>
        <source>The phone&apos;s camera reads a code off this screen and fetches the calendar straight from this computer. There is no account, and nothing goes through the internet.</source>
        <translation>Die Kamera des Telefons liest einen Code von diesem Bildschirm und holt den Kalender direkt von diesem Computer. Es gibt kein Konto, und nichts geht durchs Internet.</translation>
    </message>
    <message>
        <source>Both must be in the same network, and it should be one you trust: what is sent is not encrypted. The link works for ten minutes, for the first device that opens it, and only while this dialog is open.</source>
        <translation>Beide müssen im selben Netz sein, und zwar in einem, dem du vertraust: Was gesendet wird, ist nicht verschlüsselt. Der Link gilt zehn Minuten, für das erste Gerät, das ihn öffnet, und nur solange dieser Dialog offen ist.</translation>
    </message>
    <message>
        <source>The phone gets a copy of the plan as it is now. A copy does not follow later changes, and adding it twice may double the sessions: delete the old ones first.</source>
        <translation>Das Telefon bekommt eine Kopie des Plans, wie er jetzt ist. Eine Kopie folgt späteren Änderungen nicht, und zweimal hinzugefügt kann sie die Einheiten verdoppeln: Lösche zuerst die alten.</translation>
    </message>
    <message>
        <source>Address to open on the phone</source>
        <translation>Adresse, die auf dem Telefon zu öffnen ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The phone has the calendar. Open it there to add the sessions.</source>
        <translation>Das Telefon hat den Kalender. Öffne ihn dort, um die Einheiten hinzuzufügen.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at it: {minutes}:{seconds} left.</source>
        <translation>Richte die Kamera des Telefons darauf: noch {minutes}:{seconds}.</translation>
    </message>
    <message>
        <source>The ten minutes are over, and nobody fetched it.</source>
        <translation>Die zehn Minuten sind um, und niemand hat ihn geholt.</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>Other plans</source>
        <translation>Andere Pläne</translation>
    </message>
    <message>
        <source>Note on the plan</source>
        <translation>Notiz zum Plan</translation>
    </message>
    <message>
        <source>Write a note on the plan</source>
        <translation>Eine Notiz zum Plan schreiben</translation>
    </message>
    <message>
        <source>{title}: other plans</source>
        <translation>{title}: andere Pläne</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Plans of the library</source>
        <translation>Pläne der Bibliothek</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Neuer Plan…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Put away · {figures}</source>
        <translation>Weggelegt · {figures}</translation>
    </message>
    <message>
        <source>{title}, open</source>
        <translation>{title}, offen</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>This plan</source>
        <translation>Dieser Plan</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>First day and target date</source>
        <translation>Erster Tag und Zieltermin</translation>
    </message>
    <message>
        <source>Study hours</source>
        <translation>Lernzeiten</translation>
    </message>
    <message>
        <source>Weekdays, hours, breaks and the most a day holds</source>
        <translation>Wochentage, Zeiten, Pausen und das Höchste am Tag</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Leave alone what starts within</source>
        <translation>Unberührt lassen, was beginnt in den nächsten</translation>
    </message>
    <message>
        <source>Hours ahead that a replan does not touch</source>
        <translation>Stunden voraus, die eine Neuplanung nicht anrührt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Change the dates</source>
        <translation>Termine ändern</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>Zeitzone ändern</translation>
    </message>
    <message>
        <source>Change the days off</source>
        <translation>Freie Tage ändern</translation>
    </message>
    <message>
        <source>Change the breaks</source>
        <translation>Pausen ändern</translation>
    </message>
    <message>
        <source>Change the study hours</source>
        <translation>Lernzeiten ändern</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieltermin</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>The open plan is not saved yet. Try again, then open another.</source>
        <translation>Der offene Plan ist noch nicht gespeichert. Versuch es noch einmal, dann öffne einen anderen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Verdoppeln…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Rename the plan</source>
        <translation>Plan umbenennen</translation>
    </message>
    <message>
        <source>Renamed to {name}</source>
        <translation>Umbenannt in {name}</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (Kopie)</translation>
    </message>
    <message>
        <source>{title} is {color} now</source>
        <translation>{title} ist jetzt {color}</translation>
    </message>
    <message>
        <source>{title} is put away: its hours are free</source>
        <translation>{title} ist weggelegt: Seine Stunden sind frei</translation>
    </message>
    <message>
        <source>{title} is back</source>
        <translation>{title} ist wieder da</translation>
    </message>
    <message>
        <source>Delete the plan</source>
        <translation>Plan löschen</translation>
    </message>
    <message>
        <source>Delete “{title}” with its notes and records?</source>
        <translation>„{title}“ mit Notizen und Aufzeichnungen löschen?</translation>
    </message>
    <message>
        <source>The library is backed up before, and can be restored.</source>
        <translation>Die Bibliothek wird vorher gesichert und kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted {title}</source>
        <translation>{title} gelöscht</translation>
    </message>
    <message>
        <source>Delete its events in the calendars, too</source>
        <translation>Auch seine Termine in den Kalendern löschen</translation>
    </message>
    <message>
        <source>This is the only plan in use. Make or open another first.</source>
        <translation>Das ist der einzige Plan in Gebrauch. Leg erst einen anderen an oder öffne einen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>No study plan in {name}</source>
        <translation>Kein Lernplan in {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The text as it is</source>
        <translation>Der Text, wie er ist</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Was verstanden wurde</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Ausgelassen: {why}</translation>
    </message>
    <message>
        <source>Neither day nor session, kept as it is</source>
        <translation>Weder Tag noch Einheit; bleibt, wie es ist</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lektüre</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>{done} of {sessions}, {hours} of {all}</source>
        <translation>{done} von {sessions}, {hours} von {all}</translation>
    </message>
    <message>
        <source>{verdict}, {spare} spare</source>
        <translation>{verdict}, {spare} Reserve</translation>
    </message>
    <message>
        <source>{verdict}, {spare} short</source>
        <translation>{verdict}, {spare} zu wenig</translation>
    </message>
    <message>
        <source>Left today</source>
        <translation>Heute noch</translation>
    </message>
    <message>
        <source>lately {hours}</source>
        <translation>zuletzt {hours}</translation>
    </message>
    <message>
        <source>Work a study day</source>
        <translation>Arbeit je Lerntag</translation>
    </message>
    <message>
        <source>Ends at this pace</source>
        <translation>Fertig bei diesem Tempo</translation>
    </message>
    <message>
        <source>longest {days}</source>
        <translation>längste Folge {days}</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>In Folge</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>{spent} for {planned}</source>
        <translation>{spent} für {planned}</translation>
    </message>
    <message>
        <source>Time against plan</source>
        <translation>Zeit gegen Plan</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Lektüren</translation>
    </message>
    <message>
        <source>not within two years</source>
        <translation>nicht in zwei Jahren</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Other length</source>
        <translation>Andere Länge</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed: {sessions}</source>
        <translation>Entfernt: {sessions}</translation>
    </message>
    <message>
        <source>Nothing has changed since yesterday.</source>
        <translation>Seit gestern hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>{named} and {others}</source>
        <translation>{named} und {others}</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All there is to do</source>
        <translation>Alles, was zu tun ist</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>Progress report (PDF)…</source>
        <translation>Fortschrittsbericht (PDF)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Target date {date}, {left}</source>
        <translation>Zieltermin {date}, {left}</translation>
    </message>
    <message>
        <source>Next: {session}</source>
        <translation>Als Nächstes: {session}</translation>
    </message>
    <message>
        <source>Plan reviews…</source>
        <translation>Wiederholungen planen…</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of {text}</source>
        <translation>QR-Code von {text}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Line {line} is the first it matters for</source>
        <translation>Zeile {line} ist die erste, für die es zählt</translation>
    </message>
    <message>
        <source>the least</source>
        <translation>das Wenigste</translation>
    </message>
    <message>
        <source>the most</source>
        <translation>das Meiste</translation>
    </message>
    <message>
        <source>the middle</source>
        <translation>die Mitte</translation>
    </message>
    <message>
        <source>one session</source>
        <translation>eine Sitzung</translation>
    </message>
    <message>
        <source>one for each point</source>
        <translation>eine je Punkt</translation>
    </message>
    <message>
        <source>seven days each</source>
        <translation>je sieben Tage</translation>
    </message>
    <message>
        <source>one after another</source>
        <translation>eine nach der anderen</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Where no length is given:</source>
        <translation>Wo keine Länge steht:</translation>
    </message>
    <message>
        <source>Of “2–3 h” take:</source>
        <translation>Von „2–3 h“ gilt:</translation>
    </message>
    <message>
        <source>In dates:</source>
        <translation>In Daten:</translation>
    </message>
    <message>
        <source>A week without days:</source>
        <translation>Eine Woche ohne Tage:</translation>
    </message>
    <message>
        <source>The weeks:</source>
        <translation>Die Wochen:</translation>
    </message>
    <message>
        <source>Year:</source>
        <translation>Jahr:</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>Began on</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Begonnen um</translation>
    </message>
    <message>
        <source>Time it took</source>
        <translation>Benötigte Zeit</translation>
    </message>
    <message>
        <source>Confidence, 1 to 5</source>
        <translation>Sicherheit, 1 bis 5</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>{number} of 5</source>
        <translation>{number} von 5</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Start timer</source>
        <translation>Timer starten</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>{minutes} minutes more</source>
        <translation>{minutes} Minuten mehr</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>How sure do you feel?</source>
        <translation>Wie sicher fühlst du dich?</translation>
    </message>
    <message>
        <source>One line for the note</source>
        <translation>Eine Zeile für die Notiz</translation>
    </message>
    <message>
        <source>{count} went by without an answer.</source>
        <translation>{count} ohne Antwort vorbei.</translation>
    </message>
    <message>
        <source>{title} begins at {time}.</source>
        <translation>{title} beginnt um {time}.</translation>
    </message>
    <message>
        <source>{title} begins now.</source>
        <translation>{title} beginnt jetzt.</translation>
    </message>
    <message>
        <source>{title} is over. How did it go?</source>
        <translation>{title} ist vorbei. Wie war es?</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Erledigt: {title}</translation>
    </message>
    <message>
        <source>Missed: {title}</source>
        <translation>Verpasst: {title}</translation>
    </message>
    <message>
        <source>More time for {title}</source>
        <translation>Mehr Zeit für {title}</translation>
    </message>
    <message>
        <source>In the plan “{plan}”</source>
        <translation>Im Plan „{plan}“</translation>
    </message>
    <message>
        <source>Show Tenday</source>
        <translation>Tenday anzeigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename the plan</source>
        <translation>Plan umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Plans</translation>
    </message>
    <message>
        <source>A plan needs a name.</source>
        <translation>Ein Plan braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>ReplanCards</name>
    <message>
        <source>Least change</source>
        <translation>Wenigste Änderung</translation>
    </message>
    <message>
        <source>Whatever can stay, stays</source>
        <translation>Was bleiben kann, bleibt</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>Days as full as each other</source>
        <translation>Tage gleich voll</translation>
    </message>
    <message>
        <source>Finish early</source>
        <translation>Früh fertig</translation>
    </message>
    <message>
        <source>Everything as soon as it can be</source>
        <translation>Alles so früh wie möglich</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche…</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} verschoben</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Alles bleibt</translation>
    </message>
    <message>
        <source>{kept} kept</source>
        <translation>{kept} bleiben</translation>
    </message>
    <message>
        <source>{left} left out</source>
        <translation>{left} ohne Platz</translation>
    </message>
    <message>
        <source>All fit</source>
        <translation>Alle passen</translation>
    </message>
    <message>
        <source>{length} spare</source>
        <translation>{length} Luft</translation>
    </message>
    <message>
        <source>{length} short</source>
        <translation>{length} zu wenig</translation>
    </message>
</context>
<context>
    <name>ReplanCatchUp</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>It happened as planned (D)</source>
        <translation>Es geschah wie geplant (D)</translation>
    </message>
    <message>
        <source>It did not happen and still has to (M)</source>
        <translation>Es geschah nicht und muss noch (M)</translation>
    </message>
    <message>
        <source>It did not happen and no longer has to (S)</source>
        <translation>Es geschah nicht und muss nicht mehr (S)</translation>
    </message>
    <message>
        <source>What became of these?</source>
        <translation>Was ist daraus geworden?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Aufholen</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alle erledigt</translation>
    </message>
    <message>
        <source>All missed</source>
        <translation>Alle verpasst</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>{count} erledigt</translation>
    </message>
    <message>
        <source>{count} missed</source>
        <translation>{count} verpasst</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} übersprungen</translation>
    </message>
</context>
<context>
    <name>ReplanFindings</name>
    <message>
        <source>Left out</source>
        <translation>Ohne Platz</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Was helfen würde</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Verschiebungen</translation>
    </message>
    <message>
        <source>Nothing has to move</source>
        <translation>Nichts muss verschoben werden</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply: {title}. {effect}</source>
        <translation>Anwenden: {title}. {effect}</translation>
    </message>
    <message>
        <source>New sessions</source>
        <translation>Neue Einheiten</translation>
    </message>
    <message>
        <source>Show more: {count}</source>
        <translation>Mehr zeigen: {count}</translation>
    </message>
</context>
<context>
    <name>ReplanMoves</name>
    <message>
        <source>Refused: everything else is planned round it.</source>
        <translation>Abgelehnt: Alles andere wird darum herum geplant.</translation>
    </message>
    <message>
        <source>Untick to leave it where it is</source>
        <translation>Abwählen, um es zu lassen, wo es ist</translation>
    </message>
    <message>
        <source>Tick to let it move</source>
        <translation>Anwählen, um es verschieben zu lassen</translation>
    </message>
    <message>
        <source>not on the calendar</source>
        <translation>nicht auf dem Kalender</translation>
    </message>
    <message>
        <source>{old} → off the calendar</source>
        <translation>{old} → vom Kalender</translation>
    </message>
    <message>
        <source>stays missed</source>
        <translation>bleibt verpasst</translation>
    </message>
    <message>
        <source>stays off the calendar</source>
        <translation>bleibt vom Kalender</translation>
    </message>
    <message>
        <source>stays {moment}</source>
        <translation>bleibt {moment}</translation>
    </message>
    <message>
        <source>Untick to leave it out</source>
        <translation>Abwählen, um es wegzulassen</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Weggelassen.</translation>
    </message>
    <message>
        <source>Tick to take it in</source>
        <translation>Anwählen, um es aufzunehmen</translation>
    </message>
    <message>
        <source>off the calendar</source>
        <translation>nicht auf dem Kalender</translation>
    </message>
</context>
<context>
    <name>ReplanPanel</name>
    <message>
        <source>Replan</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking for better…</source>
        <translation>Suche Besseres…</translation>
    </message>
    <message>
        <source>Apply {count}</source>
        <translation>{count} anwenden</translation>
    </message>
    <message>
        <source>Moved {count}</source>
        <translation>{count} verschoben</translation>
    </message>
    <message>
        <source>Everything stays</source>
        <translation>Alles bleibt</translation>
    </message>
    <message>
        <source>{name}: {moves} moved</source>
        <translation>{name}: {moves} verschoben</translation>
    </message>
    <message>
        <source>Plan reviews…</source>
        <translation>Wiederholungen…</translation>
    </message>
    <message>
        <source>Add {count}</source>
        <translation>{count} hinzufügen</translation>
    </message>
    <message>
        <source>{name}: {added} added</source>
        <translation>{name}: {added} hinzugefügt</translation>
    </message>
    <message>
        <source>Added {count}</source>
        <translation>{count} hinzugefügt</translation>
    </message>
    <message>
        <source>Added {count} and moved {moved}</source>
        <translation>{count} hinzugefügt und {moved} verschoben</translation>
    </message>
</context>
<context>
    <name>ReplanReplanning</name>
    <message>
        <source>Catch up</source>
        <translation>Aufholen</translation>
    </message>
    <message>
        <source>Caught up: {summary}.</source>
        <translation>Aufgeholt: {summary}.</translation>
    </message>
    <message>
        <source>Everything is in its place.</source>
        <translation>Alles ist an seinem Platz.</translation>
    </message>
    <message>
        <source>Replan</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Copied as a test case: times and lengths, and not a word of your plan.</source>
        <translation>Als Testfall kopiert: Zeiten und Längen, und kein Wort deines Plans.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{count} can be placed</source>
        <translation>{count} können Platz finden</translation>
    </message>
    <message>
        <source>{count} would move</source>
        <translation>{count} würden sich verschieben</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Progress report</source>
        <translation>Fortschrittsbericht</translation>
    </message>
    <message>
        <source>Every day with its sessions and notes</source>
        <translation>Jeder Tag mit Einheiten und Notizen</translation>
    </message>
    <message>
        <source>A summary on one page</source>
        <translation>Überblick auf einer Seite</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Der ganze Plan</translation>
    </message>
    <message>
        <source>Certain dates</source>
        <translation>Bestimmter Zeitraum</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Table of sessions (CSV)</source>
        <translation>Tabelle der Einheiten (CSV)</translation>
    </message>
    <message>
        <source>All numbers (JSON)</source>
        <translation>Alle Zahlen (JSON)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Sichern als</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The last date is before the first. Change one of them.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Ändere einen von beiden.</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Seite davor (Bild auf)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>As text (T)</source>
        <translation>Als Text (T)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>A picture of the page; T shows its text</source>
        <translation>Ein Bild der Seite; T zeigt den Text</translation>
    </message>
    <message>
        <source>The pages as text</source>
        <translation>Die Seiten als Text</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>Of the time to spare, at most</source>
        <translation>Von der übrigen Zeit höchstens</translation>
    </message>
    <message>
        <source>Each review lasts</source>
        <translation>Jede Wiederholung dauert</translation>
    </message>
    <message>
        <source>Plan reviews</source>
        <translation>Wiederholungen planen</translation>
    </message>
    <message>
        <source>{reviews}, {length} of the {spare} to spare.</source>
        <translation>{reviews}, {length} der {spare}, die übrig sind.</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>Not on the calendar</source>
        <translation>Nicht auf dem Kalender</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Not on the calendar</source>
        <translation>Nicht auf dem Kalender</translation>
    </message>
    <message>
        <source>Busy: {title}</source>
        <translation>Belegt: {title}</translation>
    </message>
    <message>
        <source>{date}, target date</source>
        <translation>{date}, Zieltermin</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>Any part of the day</source>
        <translation>Zu jeder Tageszeit</translation>
    </message>
    <message>
        <source>Morning, if it can be</source>
        <translation>Morgens, wenn es geht</translation>
    </message>
    <message>
        <source>Afternoon, if it can be</source>
        <translation>Nachmittags, wenn es geht</translation>
    </message>
    <message>
        <source>Evening, if it can be</source>
        <translation>Abends, wenn es geht</translation>
    </message>
    <message>
        <source>Search the sessions</source>
        <translation>Einheiten durchsuchen</translation>
    </message>
    <message>
        <source>Search the sessions that must come first</source>
        <translation>Einheiten durchsuchen, die vorher kommen müssen</translation>
    </message>
    <message>
        <source>Sessions that must come first</source>
        <translation>Einheiten, die vorher kommen müssen</translation>
    </message>
    <message>
        <source>Keep it on its day</source>
        <translation>An seinem Tag lassen</translation>
    </message>
    <message>
        <source>Do not split it</source>
        <translation>Nicht teilen</translation>
    </message>
    <message>
        <source>Its own break after it</source>
        <translation>Eigene Pause danach</translation>
    </message>
    <message>
        <source>Break after it</source>
        <translation>Pause danach</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>Best in the</source>
        <translation>Am besten</translation>
    </message>
    <message>
        <source>Only after</source>
        <translation>Erst nach</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Words in notes, titles and topics</source>
        <translation>Wörter in Notizen, Titeln und Themen</translation>
    </message>
    <message>
        <source>Only…</source>
        <translation>Nur…</translation>
    </message>
    <message>
        <source>Search only some sessions</source>
        <translation>Nur manche Einheiten durchsuchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The first {results}</source>
        <translation>Die ersten {results}</translation>
    </message>
    <message>
        <source>Nothing answers. Take fewer words, or only the beginning of one.</source>
        <translation>Nichts gefunden. Nimm weniger Wörter oder nur den Anfang von einem.</translation>
    </message>
    <message>
        <source>Not sure of it</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>On a day of the plan</source>
        <translation>An einem Tag des Plans</translation>
    </message>
    <message>
        <source>In a plan called</source>
        <translation>In einem Plan namens</translation>
    </message>
    <message>
        <source>From a date on</source>
        <translation>Ab einem Datum</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Bis zu einem Datum</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Note on the day</source>
        <translation>Notiz zum Tag</translation>
    </message>
    <message>
        <source>Note on the plan</source>
        <translation>Notiz zum Plan</translation>
    </message>
</context>
<context>
    <name>SessionCommands</name>
    <message>
        <source>Plan {title} again</source>
        <translation>{title} wieder planen</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Erledigt: {title}</translation>
    </message>
    <message>
        <source>Missed: {title}</source>
        <translation>Verpasst: {title}</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation>{title} bearbeiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>One topic a line</source>
        <translation>Ein Thema je Zeile</translation>
    </message>
    <message>
        <source>Topics, one a line</source>
        <translation>Themen, eines je Zeile</translation>
    </message>
    <message>
        <source>Optional: cut first when time is short</source>
        <translation>Optional: fällt zuerst weg, wenn die Zeit knapp ist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>A session needs a title.</source>
        <translation>Eine Einheit braucht einen Titel.</translation>
    </message>
    <message>
        <source>On the calendar</source>
        <translation>Auf dem Kalender</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Pinned: no replan moves it</source>
        <translation>Angeheftet: Keine Neuplanung verschiebt es</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Where it may stand</source>
        <translation>Wo sie stehen darf</translation>
    </message>
    <message>
        <source>Say when it was done: tick “On the calendar” and give its date and time.</source>
        <translation>Sag, wann es erledigt wurde: „Auf dem Kalender“ anwählen und Datum und Zeit angeben.</translation>
    </message>
</context>
<context>
    <name>SessionMenu</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Erledigt: {title}</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Missed: {title}</source>
        <translation>Verpasst: {title}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip {title}</source>
        <translation>{title} überspringen</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Wieder planen</translation>
    </message>
    <message>
        <source>Plan {title} again</source>
        <translation>{title} wieder planen</translation>
    </message>
    <message>
        <source>Move with arrows or pointer</source>
        <translation>Mit Pfeilen oder Zeiger verschieben</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Unpin {title}</source>
        <translation>{title} loslösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin {title}</source>
        <translation>{title} anheften</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>Vom Kalender nehmen</translation>
    </message>
    <message>
        <source>Take {title} off the calendar</source>
        <translation>{title} vom Kalender nehmen</translation>
    </message>
    <message>
        <source>Split after {length}</source>
        <translation>Nach {length} teilen</translation>
    </message>
    <message>
        <source>Split at {time}</source>
        <translation>Um {time} teilen</translation>
    </message>
    <message>
        <source>Split {title}</source>
        <translation>{title} teilen</translation>
    </message>
    <message>
        <source>Merge with “{other}”</source>
        <translation>Mit „{other}“ verbinden</translation>
    </message>
    <message>
        <source>Swap with “{other}”</source>
        <translation>Mit „{other}“ tauschen</translation>
    </message>
    <message>
        <source>Merge {title} with {other}</source>
        <translation>{title} mit {other} verbinden</translation>
    </message>
    <message>
        <source>Swap {title} with {other}</source>
        <translation>{title} mit {other} tauschen</translation>
    </message>
    <message>
        <source>Delete from the plan</source>
        <translation>Aus dem Plan löschen</translation>
    </message>
    <message>
        <source>Delete {title}</source>
        <translation>{title} löschen</translation>
    </message>
    <message>
        <source>Keep on its day</source>
        <translation>An seinem Tag lassen</translation>
    </message>
    <message>
        <source>Keep {title} on its day</source>
        <translation>{title} an seinem Tag lassen</translation>
    </message>
    <message>
        <source>Let it change days</source>
        <translation>Den Tag wechseln lassen</translation>
    </message>
    <message>
        <source>Let {title} change days</source>
        <translation>{title} den Tag wechseln lassen</translation>
    </message>
</context>
<context>
    <name>SessionPaneActions</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Wieder planen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Plan {} again</source>
        <translation>{} wieder planen</translation>
    </message>
    <message>
        <source>Done, plan again</source>
        <translation>Erledigt, wieder planen</translation>
    </message>
    <message>
        <source>Done; click to plan it again</source>
        <translation>Erledigt; klicken, um es wieder zu planen</translation>
    </message>
    <message>
        <source>Done as planned (Ctrl+Enter)</source>
        <translation>Erledigt wie geplant (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Pinned: no replan moves it; click to let go</source>
        <translation>Angeheftet: Keine Neuplanung verschiebt es; klicken zum Loslösen</translation>
    </message>
    <message>
        <source>Pin it where it stands</source>
        <translation>Anheften, wo es steht</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>Erledigt: {}</translation>
    </message>
    <message>
        <source>Unpin {}</source>
        <translation>{} loslösen</translation>
    </message>
    <message>
        <source>Pin {}</source>
        <translation>{} anheften</translation>
    </message>
</context>
<context>
    <name>SessionPaneConfidence</name>
    <message>
        <source>Confidence, 1 to 5</source>
        <translation>Sicherheit, 1 bis 5</translation>
    </message>
    <message>
        <source>{confidence} of 5</source>
        <translation>{confidence} von 5</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch nicht gesagt</translation>
    </message>
    <message>
        <source>How sure do you feel? {said} (keys 1 to 5)</source>
        <translation>Wie sicher fühlst du dich? {said} (Tasten 1 bis 5)</translation>
    </message>
    <message>
        <source>Asked once it is done</source>
        <translation>Wird gefragt, wenn es erledigt ist</translation>
    </message>
</context>
<context>
    <name>SessionPaneEmpty</name>
    <message>
        <source>Choose a session to see its note.</source>
        <translation>Wähl eine Einheit, um ihre Notiz zu sehen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Next: {title}, {when}</source>
        <translation>Als Nächstes: {title}, {when}</translation>
    </message>
</context>
<context>
    <name>SessionPaneNote</name>
    <message>
        <source>Note on {title}</source>
        <translation>Notiz zu {title}</translation>
    </message>
</context>
<context>
    <name>SessionPanePane</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Rename {}</source>
        <translation>{} umbenennen</translation>
    </message>
    <message>
        <source>Tick a topic of {}</source>
        <translation>Ein Thema von {} abhaken</translation>
    </message>
    <message>
        <source>Untick a topic of {}</source>
        <translation>Haken von einem Thema von {} entfernen</translation>
    </message>
    <message>
        <source>Confidence in {}</source>
        <translation>Sicherheit in {}</translation>
    </message>
</context>
<context>
    <name>SessionPanePast</name>
    <message>
        <source>{confidence} on {date}</source>
        <translation>{confidence} am {date}</translation>
    </message>
</context>
<context>
    <name>SessionPaneSayings</name>
    <message>
        <source>Session {place}</source>
        <translation>Einheit {place}</translation>
    </message>
    <message>
        <source>Done {date} in {length}</source>
        <translation>Erledigt {date} in {length}</translation>
    </message>
    <message>
        <source>Missed; it still has to be done.</source>
        <translation>Verpasst; muss noch erledigt werden.</translation>
    </message>
    <message>
        <source>Skipped; it no longer counts.</source>
        <translation>Übersprungen; zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Drag it from the outline to a day, or choose a time.</source>
        <translation>Zieh sie aus der Gliederung auf einen Tag oder wähl eine Zeit.</translation>
    </message>
    <message>
        <source>Now, {length} left</source>
        <translation>Jetzt, noch {length}</translation>
    </message>
    <message>
        <source>Optional: cut first when time is short.</source>
        <translation>Optional: fällt zuerst weg, wenn die Zeit knapp ist.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>SessionPaneTitle</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Click to edit (F2)</source>
        <translation>Klicken zum Bearbeiten (F2)</translation>
    </message>
</context>
<context>
    <name>SessionPaneWhen</name>
    <message>
        <source>Date, time and length</source>
        <translation>Datum, Zeit und Länge</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Put on the calendar</source>
        <translation>Auf den Kalender setzen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Not on the calendar</source>
        <translation>Nicht auf dem Kalender</translation>
    </message>
    <message>
        <source>change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Set a time…</source>
        <translation>Zeit setzen…</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>put it on the calendar</source>
        <translation>Eintragen in den Kalender</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>{what}: click to {why}</source>
        <translation>{what}: Klick zum {why}</translation>
    </message>
    <message>
        <source>Resize {title}</source>
        <translation>Länge von {title} ändern</translation>
    </message>
    <message>
        <source>Move {title}</source>
        <translation>{title} verschieben</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>My week on a page</source>
        <translation>Meine Woche auf einer Seite</translation>
    </message>
    <message>
        <source>Week before (Alt+Left)</source>
        <translation>Woche davor (Alt+Links)</translation>
    </message>
    <message>
        <source>Next week (Alt+Right)</source>
        <translation>Nächste Woche (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Tagesblatt</translation>
    </message>
    <message>
        <source>Day before (Alt+Left)</source>
        <translation>Tag davor (Alt+Links)</translation>
    </message>
    <message>
        <source>Next day (Alt+Right)</source>
        <translation>Nächster Tag (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>week of {date}</source>
        <translation>Woche ab {date}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Go to {date}</source>
        <translation>Zum {date}</translation>
    </message>
</context>
<context>
    <name>SigningIn</name>
    <message>
        <source>1. Make a project of your own; it costs nothing.</source>
        <translation>1. Lege ein eigenes Projekt an; es kostet nichts.</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>2. In that project, enable the Google Calendar API.</source>
        <translation>2. Aktiviere in diesem Projekt die Google Calendar API.</translation>
    </message>
    <message>
        <source>Enable the API</source>
        <translation>API aktivieren</translation>
    </message>
    <message>
        <source>3. Say who asks: name the app Tenday, choose External as its audience, and publish it. While it is only being tested, Google ends its access after seven days.</source>
        <translation>3. Sag, wer fragt: Nenne die App Tenday, wähle „Extern“ als Zielgruppe und veröffentliche sie. Solange sie nur getestet wird, beendet Google ihren Zugriff nach sieben Tagen.</translation>
    </message>
    <message>
        <source>Consent screen</source>
        <translation>Zustimmungsbildschirm</translation>
    </message>
    <message>
        <source>4. Make a client of the type Desktop app, and download its JSON file.</source>
        <translation>4. Lege einen Client vom Typ „Desktop-App“ an und lade seine JSON-Datei herunter.</translation>
    </message>
    <message>
        <source>Make a client</source>
        <translation>Client anlegen</translation>
    </message>
    <message>
        <source>5. Choose that file in Tenday and sign in. Google warns that it has not verified the app, since it is your own: choose Advanced, then go on. Tenday asks to see and change only calendars that it made itself.</source>
        <translation>5. Wähle diese Datei in Tenday und melde dich an. Google warnt, dass es die App nicht geprüft hat, denn es ist deine eigene: Wähle „Erweitert“ und fahre fort. Tenday möchte nur Kalender sehen und ändern, die es selbst angelegt hat.</translation>
    </message>
    <message>
        <source>Client file</source>
        <translation>Client-Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>How to get a client file</source>
        <translation>Wie man eine Client-Datei bekommt</translation>
    </message>
    <message>
        <source>Choose the client file. “How?” says where to get one.</source>
        <translation>Wähle die Client-Datei. „Wie?“ sagt, woher man eine bekommt.</translation>
    </message>
    <message>
        <source>Client file (*.json)</source>
        <translation>Client-Datei (*.json)</translation>
    </message>
    <message>
        <source>A client file from Google</source>
        <translation>Eine Client-Datei von Google</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tenday has no server of its own between you and Google, so it signs in as an app that belongs to you. You do this once; it takes about five minutes.</source>
        <translation>Tenday hat keinen eigenen Server zwischen dir und Google, daher meldet es sich als App an, die dir gehört. Das machst du einmal; es dauert etwa fünf Minuten.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Asking Google…</source>
        <translation>Google wird gefragt …</translation>
    </message>
    <message>
        <source>Sign in in your browser. Tenday waits for five minutes.</source>
        <translation>Melde dich in deinem Browser an. Tenday wartet fünf Minuten.</translation>
    </message>
</context>
<context>
    <name>SourceEditor</name>
    <message>
        <source>The plan&apos;s text</source>
        <translation>Text des Plans</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <source>Problems in the text</source>
        <translation>Probleme im Text</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Zeile {line}: {text}</translation>
    </message>
    <message>
        <source>{remarks}: F8 goes to the next. Read as you type.</source>
        <translation>{remarks}: F8 geht zur nächsten. Wird beim Tippen gelesen.</translation>
    </message>
    <message>
        <source>Read as you type.</source>
        <translation>Wird beim Tippen gelesen.</translation>
    </message>
    <message>
        <source>Not a plan as it stands. The plan stays as it last was until it is one.</source>
        <translation>So ist es kein Plan. Der Plan bleibt, wie er zuletzt war, bis es einer ist.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Syncing: {sent} of {count} sent</source>
        <translation>Abgleich: {sent} von {count} gesendet</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Abgleich läuft…</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>In step since {date}, {time}</source>
        <translation>Im Gleichschritt seit {date}, {time}</translation>
    </message>
    <message>
        <source>Busy times: {names}</source>
        <translation>Belegte Zeiten: {names}</translation>
    </message>
    <message>
        <source>To decide: {count}</source>
        <translation>Zu entscheiden: {count}</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The {part} was changed here and in {account}: {here} – {there}</source>
        <translation>Hier und in {account} geändert, {part}: {here} – {there}</translation>
    </message>
    <message>
        <source>It was deleted in {account}. What became of it?</source>
        <translation>Sie wurde in {account} gelöscht. Was ist aus ihr geworden?</translation>
    </message>
    <message>
        <source>It was deleted here and changed in {account}.</source>
        <translation>Sie wurde hier gelöscht und in {account} geändert.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Das andere nehmen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wieder eintragen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Delete it there</source>
        <translation>Dort löschen</translation>
    </message>
    <message>
        <source>{title}: new in {account}</source>
        <translation>{title}: neu in {account}</translation>
    </message>
    <message>
        <source>{title}: changed in {account}</source>
        <translation>{title}: geändert in {account}</translation>
    </message>
    <message>
        <source>{title}: deleted in {account}</source>
        <translation>{title}: gelöscht in {account}</translation>
    </message>
    <message>
        <source>{title}: {parts} from {account}</source>
        <translation>{title}: {parts} aus {account}</translation>
    </message>
    <message>
        <source>Calendars and sync</source>
        <translation>Kalender und Abgleich</translation>
    </message>
</context>
<context>
    <name>Syncing</name>
    <message>
        <source>The sync was stopped. What was sent by then stays.</source>
        <translation>Der Abgleich wurde angehalten. Was bis dahin gesendet war, bleibt.</translation>
    </message>
    <message>
        <source>Edits from {account}</source>
        <translation>Änderungen aus {account}</translation>
    </message>
    <message>
        <source>Put back {title}</source>
        <translation>{title} zurücklegen</translation>
    </message>
    <message>
        <source>Settle {title}</source>
        <translation>{title} entscheiden</translation>
    </message>
</context>
<context>
    <name>Synonyms</name>
    <message>
        <source>accounts sync connect Nextcloud iCloud Google CalDAV phone mirror password</source>
        <translation>Konten Konto Abgleich verbinden Nextcloud iCloud Google CalDAV Handy spiegeln Passwort</translation>
    </message>
    <message>
        <source>refresh update upload account calendars</source>
        <translation>aktualisieren hochladen Konto Kalender</translation>
    </message>
    <message>
        <source>busy import ICS appointments account calendars</source>
        <translation>belegt importieren ICS Termine Konto Kalender</translation>
    </message>
    <message>
        <source>busy remove appointments calendars</source>
        <translation>belegt entfernen Termine Kalender</translation>
    </message>
    <message>
        <source>availability breaks days off capacity target date zone</source>
        <translation>Verfügbarkeit Pausen freie Tage Kapazität Zieltag Zeitzone</translation>
    </message>
    <message>
        <source>preferences options configure</source>
        <translation>Voreinstellungen Optionen einrichten</translation>
    </message>
    <message>
        <source>how did it go done missed banner notification</source>
        <translation>wie war es erledigt verpasst Banner Mitteilung</translation>
    </message>
    <message>
        <source>Pomodoro start stopwatch work now countdown</source>
        <translation>Pomodoro starten Stoppuhr jetzt arbeiten Countdown Wecker</translation>
    </message>
    <message>
        <source>view days second time zone week start</source>
        <translation>Ansicht Tage zweite Zeitzone Wochenbeginn</translation>
    </message>
    <message>
        <source>jump mini month calendar</source>
        <translation>springen Monat Kalender</translation>
    </message>
    <message>
        <source>missed behind late overdue</source>
        <translation>verpasst Rückstand spät überfällig</translation>
    </message>
    <message>
        <source>reschedule plan again move everything</source>
        <translation>neu planen verschieben alles</translation>
    </message>
    <message>
        <source>versions undo back changes</source>
        <translation>Versionen rückgängig zurück Änderungen</translation>
    </message>
    <message>
        <source>ICS file subscribe share</source>
        <translation>ICS Datei abonnieren teilen</translation>
    </message>
    <message>
        <source>print evidence summary</source>
        <translation>drucken Nachweis Zusammenfassung</translation>
    </message>
    <message>
        <source>save text file</source>
        <translation>speichern Textdatei</translation>
    </message>
    <message>
        <source>data download</source>
        <translation>Daten herunterladen</translation>
    </message>
    <message>
        <source>library switch projects list</source>
        <translation>Bibliothek wechseln Projekte Liste</translation>
    </message>
    <message>
        <source>create template</source>
        <translation>anlegen Vorlage</translation>
    </message>
    <message>
        <source>source Markdown editor</source>
        <translation>Quelltext Markdown Editor</translation>
    </message>
    <message>
        <source>save copy archive</source>
        <translation>sichern Kopie Archiv</translation>
    </message>
    <message>
        <source>recover copy archive</source>
        <translation>wiederherstellen Kopie Archiv</translation>
    </message>
    <message>
        <source>keys keyboard help hotkeys</source>
        <translation>Tasten Tastatur Hilfe Kürzel</translation>
    </message>
    <message>
        <source>night colours mode theme</source>
        <translation>Nacht Farben Modus Design</translation>
    </message>
    <message>
        <source>zoom font scale bigger</source>
        <translation>Zoom Schrift Größe größer</translation>
    </message>
    <message>
        <source>zoom font scale</source>
        <translation>Zoom Schrift Größe</translation>
    </message>
    <message>
        <source>find notes topics words full text</source>
        <translation>finden Notizen Themen Wörter Volltext</translation>
    </message>
    <message>
        <source>panel tree sessions left</source>
        <translation>Leiste Baum Einheiten links</translation>
    </message>
    <message>
        <source>panel note right</source>
        <translation>Leiste Notiz rechts</translation>
    </message>
    <message>
        <source>exit close leave</source>
        <translation>schließen verlassen</translation>
    </message>
    <message>
        <source>dark light colours appearance</source>
        <translation>dunkel hell Farben Aussehen</translation>
    </message>
    <message>
        <source>font scale zoom bigger</source>
        <translation>Schrift Größe Zoom größer</translation>
    </message>
    <message>
        <source>first day Monday</source>
        <translation>erster Tag Montag</translation>
    </message>
    <message>
        <source>ISO calendar week</source>
        <translation>ISO Kalenderwoche KW</translation>
    </message>
    <message>
        <source>default duration minutes hours</source>
        <translation>Standard Dauer Vorgabe Minuten Stunden</translation>
    </message>
    <message>
        <source>12 24 hours AM PM time format</source>
        <translation>12 24 Stunden Uhrzeit Format</translation>
    </message>
    <message>
        <source>world clock abroad</source>
        <translation>Weltuhr Ausland</translation>
    </message>
    <message>
        <source>Pomodoro focus timer breaks</source>
        <translation>Pomodoro Fokus Timer Pausen</translation>
    </message>
    <message>
        <source>reminders notifications alarm</source>
        <translation>Erinnerungen Mitteilungen Alarm Wecker</translation>
    </message>
    <message>
        <source>do not disturb reminders</source>
        <translation>nicht stören Erinnerungen</translation>
    </message>
    <message>
        <source>English German Hindi</source>
        <translation>Englisch Deutsch Hindi English</translation>
    </message>
    <message>
        <source>right to left RTL</source>
        <translation>rechts nach links RTL</translation>
    </message>
    <message>
        <source>shortcuts keys hotkeys</source>
        <translation>Tastenkürzel Tasten Kürzel</translation>
    </message>
    <message>
        <source>journal Git commit notes</source>
        <translation>Journal Git Commit Notizen</translation>
    </message>
    <message>
        <source>first day target date exam deadline start end</source>
        <translation>erster Tag Zieltag Prüfung Frist Beginn Ende</translation>
    </message>
    <message>
        <source>availability working hours weekdays breaks pauses capacity a day</source>
        <translation>Verfügbarkeit Arbeitszeit Wochentage Pausen Kapazität am Tag</translation>
    </message>
    <message>
        <source>holidays free vacation weekend</source>
        <translation>Ferien frei Urlaub Wochenende Feiertage</translation>
    </message>
    <message>
        <source>freeze replan hours ahead fixed</source>
        <translation>einfrieren neu planen Stunden voraus fest</translation>
    </message>
    <message>
        <source>clock city travel abroad</source>
        <translation>Uhr Stadt Reise Ausland</translation>
    </message>
    <message>
        <source>Git commit notes diary entry</source>
        <translation>Git Commit Notizen Tagebuch Eintrag</translation>
    </message>
    <message>
        <source>Git send upload remote</source>
        <translation>Git senden hochladen Remote</translation>
    </message>
    <message>
        <source>Git pull fetch import notes second computer</source>
        <translation>Git holen abrufen Notizen zweiter Rechner</translation>
    </message>
    <message>
        <source>Git cancel abort</source>
        <translation>Git abbrechen stoppen</translation>
    </message>
    <message>
        <source>Git repository clone remote token SSH</source>
        <translation>Git Repository Klon Remote Token SSH</translation>
    </message>
    <message>
        <source>note template questions headings Markdown</source>
        <translation>Notiz Vorlage Fragen Überschriften Markdown</translation>
    </message>
    <message>
        <source>repeat revise refresh spaced repetition confidence forget</source>
        <translation>wiederholen auffrischen verteiltes Lernen Sicherheit vergessen</translation>
    </message>
    <message>
        <source>import load Markdown file JSON bring back</source>
        <translation>importieren laden Markdown Datei JSON zurückholen</translation>
    </message>
    <message>
        <source>my week on a page PDF paper hang up</source>
        <translation>meine Woche auf einer Seite PDF Papier aufhängen</translation>
    </message>
    <message>
        <source>day sheet PDF paper pencil</source>
        <translation>Tagesblatt PDF Papier Bleistift</translation>
    </message>
</context>
<context>
    <name>Ticking</name>
    <message>
        <source>All topics of {title} are ticked.</source>
        <translation>Alle Themen von {title} sind abgehakt.</translation>
    </message>
    <message>
        <source>Session done</source>
        <translation>Einheit erledigt</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Erledigt: {title}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{text} {action_text}: press Tab to reach it.</source>
        <translation>{text} {action_text}: mit Tab erreichbar.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>The plan and {name} differ</source>
        <translation>Der Plan und {name} unterscheiden sich</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep the plan&apos;s</source>
        <translation>Die des Plans behalten</translation>
    </message>
    <message>
        <source>Keep the file&apos;s</source>
        <translation>Die der Datei behalten</translation>
    </message>
    <message>
        <source>The plan, in Tenday</source>
        <translation>Der Plan, in Tenday</translation>
    </message>
    <message>
        <source>The file, {name}</source>
        <translation>Die Datei, {name}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Both were edited in the same place, and neither is changed until you choose. To keep both leaves {name} as it is and puts the plan&apos;s own text beside it.</source>
        <translation>Beide wurden an derselben Stelle bearbeitet, und keine Seite wird geändert, bis du wählst. Beide zu behalten lässt {name}, wie sie ist, und legt den eigenen Text des Plans daneben.</translation>
    </message>
    <message>
        <source>{name} holds no plan as it stands: {why} Mend it there and Tenday takes it over, or write the plan over it.</source>
        <translation>In {name} steht so kein Plan: {why} Bessere sie dort aus, dann übernimmt Tenday sie, oder schreibe den Plan darüber.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>More ways to look</source>
        <translation>Weitere Ansichten</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Ansicht: {name}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Tenday</source>
        <translation>Willkommen bei Tenday</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>Bring my own plan…</source>
        <translation>Eigenen Plan mitbringen…</translation>
    </message>
    <message>
        <source>Tenday puts a study plan on your calendar, around the life you already have. Begin with this sample, or with a plan of your own: open its file, drop it here, or paste its text.</source>
        <translation>Tenday bringt einen Lernplan in Ihren Kalender, um das Leben herum, das Sie schon haben. Beginnen Sie mit diesem Beispiel oder mit einem eigenen Plan: Öffnen Sie seine Datei, legen Sie sie hier ab oder fügen Sie seinen Text ein.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Study plans (*.md *.markdown *.txt *.html *.htm *.json);;All files (*)</source>
        <translation>Lernpläne (*.md *.markdown *.txt *.html *.htm *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Einheit</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Einheit hinzufügen</translation>
    </message>
    <message>
        <source>Moved {title}</source>
        <translation>{title} verschoben</translation>
    </message>
    <message>
        <source>Moved {title} and {count}</source>
        <translation>{title} und {count} verschoben</translation>
    </message>
</context>
<context>
    <name>WindowPart</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Of everything shown</source>
        <translation>Von allem, was zu sehen ist</translation>
    </message>
    <message>
        <source>As usual where you are</source>
        <translation>Wie bei dir üblich</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Usual length of a session</source>
        <translation>Übliche Länge einer Einheit</translation>
    </message>
    <message>
        <source>For sessions of a new plan that gives none</source>
        <translation>Für Einheiten eines neuen Plans, der keine nennt</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>Zweite Zeitzone</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Its hours stand beside those of the plan</source>
        <translation>Ihre Stunden stehen neben denen des Plans</translation>
    </message>
    <message>
        <source>Weeks start on</source>
        <translation>Wochen beginnen am</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Sichtbar</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Week numbers</source>
        <translation>Kalenderwochen</translation>
    </message>
    <message>
        <source>Beside the dates, as ISO 8601 counts them</source>
        <translation>Neben den Tagen, gezählt nach ISO 8601</translation>
    </message>
    <message>
        <source>“{zone}” is no time zone. Use a name such as Asia/Kolkata, or none.</source>
        <translation>„{zone}“ ist keine Zeitzone. Nimm einen Namen wie Asia/Kolkata, oder keinen.</translation>
    </message>
    <message>
        <source>Second time zone: {zone}</source>
        <translation>Zweite Zeitzone: {zone}</translation>
    </message>
    <message>
        <source>Of the window; a plan keeps the language it is written in</source>
        <translation>Des Fensters; ein Plan behält die Sprache, in der er geschrieben ist</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Links nach rechts</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Rechts nach links</translation>
    </message>
    <message>
        <source>Reading direction</source>
        <translation>Leserichtung</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{sign}{number} min</source>
        <translation>{sign}{number} min</translation>
    </message>
    <message>
        <source>{sign}{number} h</source>
        <translation>{sign}{number} h</translation>
    </message>
    <message>
        <source>{sign}{number} h {minutes}</source>
        <translation>{sign}{number} h {minutes}</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Tag {number}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
</TS>
