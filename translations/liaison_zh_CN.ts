<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>group activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>law enforcement check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work appraisal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sitting in on a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service to the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityRowPlanner</name>
    <message>
        <source>A deputy is listed as %1 and as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This category is not known; stored as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This activity is stored already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Unknown option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option %1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superfluous argument “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>Wrote and proved the backup %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored %1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a proven copy of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a database from a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupService</name>
    <message>
        <source>A database on a server is backed up with pg_dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be the database itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Move it away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database on a server is restored with pg_restore.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BandsRule</name>
    <message>
        <source>The points must only rise or only fall from band to band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maximum of %1 points can never be met: no band gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two bands of a rule</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellDate</name>
    <message>
        <source>This is not a date the program can read; write it like 2026-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can mean more than one day; write it like 2026-03-05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one day is named; write one row for each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text “%1” behind the date is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year %1 is not between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day: %1-%2 has %3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a year is named; write the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is missing, and neither the title, the sheet nor the file name gives it; state it with --year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a month is named; write the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellNumber</name>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most three decimals fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an estimate; write the exact number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>At most %L1 characters fit here; this has %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contains control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year must lie between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnDictionary</name>
    <message>
        <source>The dictionary of column titles cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary of column titles is missing from the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountRule</name>
    <message>
        <source>The maximum of %1 points can never be met: the first one gives %2 and no further one adds anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or more: %1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each one %1, at most %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first one %1, each further one %2, at most %3 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvParser</name>
    <message>
        <source>The quotation mark opened here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell holds more than %L1 kilobytes of text: the quotation mark opened here is perhaps never closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The file ends in the middle of a character: it was cut off. Save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is something that is no %1 text. Save the file again as UTF-8 or as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a web page or an XML file, whatever its name says. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a printed or written document. Use .xlsx, .ods or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deputy</name>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provincial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deputy is at least %1 years old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the level of the congress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mandate must begin within the term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mandate must end within the term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mandate ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mandate that ends before the term needs its ground (Deputies Law art. 62).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeputyIndex</name>
    <message>
        <source>“%1” was not in office on %2, but from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be any of these deputies: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several deputies of this town are called “%1”; taken for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>name (level, station)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deputy “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a deputy of %2, not of %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeputyRowPlanner</name>
    <message>
        <source>The database has no term of office yet; set one up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subdistrict has no congress of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 deputies have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for another person than %1 with the same telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be %1; give the month of birth, or the same telephone number, so that they can be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be %1 or %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deputy is stored already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deputy of %1 (%2, %3)</source>
        <comment>place (level, birth)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies before the first people&apos;s congress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one deputy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deputy is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number of people from 1 to %L1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryRowPlanner</name>
    <message>
        <source>Without content the entry is stored but not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here; taken for a reception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here; taken for a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here; counted as one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is stored already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluationArguments</name>
    <message>
        <source>Say what is evaluated: --subject station|deputy|town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the period: --period 2026|2026-H1|2026-Q2|2026-06</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluationService</name>
    <message>
        <source>There is no scheme “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large for a scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme “%1”:
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme “%1” does not evaluate this subject: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme “%1” is not meant for this kind of period: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period has not begun yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 called “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several bear the name “%1”; name one by its identity:
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheme has no indicator “%1”. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3 of %4 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  counted: %1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  computed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  no records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose score is explained: --name NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the records behind a score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>A period of %1 months and %2 days cannot be evaluated. It must have 1 to %3 months and 1 to %4 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit number %1 (&quot;%2&quot;) has no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands for two units (&quot;%2&quot; and &quot;%3&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadMatcher</name>
    <message>
        <source>The columns “%1” and “%2” can both mean “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” can mean “%2” or “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCommands</name>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: %1 journal entries, %2 records; head %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who changed a record, when and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back your last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prove that file, journal and records agree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryService</name>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the identity of a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record %1 of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of %1 to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of %1 to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1, row %2: refers to a record of table %3 that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 (%2) was altered: its content does not give its hash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry %1 (%2) does not continue the one before it: entries were removed, inserted or moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1, record %2, field %3: differs from what the journal says. It was changed outside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1, record %2: is in the journal but not in the table. It was removed outside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1, record %2: is not in the journal. It was added outside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1, record %2: its newest change is missing. The end of the journal was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added in bulk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed in bulk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n town(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reception(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>refused: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1” was left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 accepted (%2 with a warning), %3 already there, %4 refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview only: nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the file holds: --as stations|deputies|visits|receptions|activities|opinions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refused rows and their reasons are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take in a register (xlsx, ods, csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>%1, row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sheet “%2”, row %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the file: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 “%3”: %4</source>
        <comment>place in the file, column “value”: reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPlanner</name>
    <message>
        <source>The file “%1” has more than %L2 rows. Split it and import the parts one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has changed since the preview. Nothing was imported; start the import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no term of congress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row was refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InitCommand</name>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1: district %2, term %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create a database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interval</name>
    <message>
        <source>%1 to below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentages are for rates only, found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest band must have no lower end, or small values fall into no band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing. Only the lowest band, which comes first, has no lower end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest band must have no upper end, or large values fall into no band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing. Only the highest band, which comes last, has no upper end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected more than %1, found %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values from %1 to below %2 fall into no band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values from %1 to below %2 fall into two bands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonParser</name>
    <message>
        <source>Expected the end of the text after the closing bracket, found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8. Save the file with the encoding UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheme of %L1 bytes is too large; at most %L2 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets are nested more than %1 deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a name in double quotes, found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected &quot;:&quot; after the name &quot;%1&quot;, found %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected &quot;,&quot; or &quot;}&quot;, found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected &quot;,&quot; or &quot;]&quot;, found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in double quotes must end on its line; write a line break as \n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing double quote is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The escape \u%1 is half of a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected one of &quot; \ / b f n r t u after a backslash, found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected four hexadecimal digits after \u.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a digit, found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number must not begin with a superfluous 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a value (text in double quotes, number, list, object), found %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message>
        <source>“%1” is not FIELD=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be listed; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) shown; there are more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be exported; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file: -o FILE.xlsx or -o FILE.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>show a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a register to a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>political affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employer and post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>station head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liaison officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>area (m²)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visitor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingService</name>
    <message>
        <source>Towns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinions received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinions answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinions with a satisfied rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputies active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of resident deputies active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months with any entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of months with any entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of late entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandate-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits per mandate-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receptions per mandate-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits per 1,000 residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people received per 1,000 residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinions received per 1,000 residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameList</name>
    <message>
        <source>The list of names is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write names only, without text in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“等” stands for deputies who are not named; name all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectReader</name>
    <message>
        <source>This name appears twice in one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1; found %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown name. Expected one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing. Expected %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line of text, 1 to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code of 1 to %1 characters (letters A to Z, digits, &quot;_&quot;, &quot;-&quot;, &quot;.&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text of 1 to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2, with at most three decimals and no exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0 to %1, with at most three decimals and no exponent, or a text such as &quot;80%&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of %1 to %2 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; appears twice in this list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OdsReader</name>
    <message>
        <source>This is an OpenDocument file, but no spreadsheet. Copy its table into a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spreadsheet repeats something “%1” times: the file is damaged. Open it in a spreadsheet program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>It was assigned before it was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline lies before the assignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was answered before it was received or assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the office that handles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was rated, so enter the date of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned into a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transferred to a higher level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mostly satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what was raised.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpinionLifeCycle</name>
    <message>
        <source>“%1” cannot follow “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step lies before the last one, that of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the office that handles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline lies before the assignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a dissatisfied rating reopens the handling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpinionRowPlanner</name>
    <message>
        <source>Several offices are named; only the first is stored as the handler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the office is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here; taken for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number belongs to another opinion of that year: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same opinion also stands under number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This opinion is stored already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>subdistrict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>township</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a district.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the first day of the term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the last day of the term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose subdistrict, town or township.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a population from 1 to 100,000,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a town.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>%1 could not be written: %2. Check the folder, your rights and the free space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>%1 could not be written. Check that you may write there and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: its folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>%1</source>
        <comment>year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter %2 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month %2 of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanningRow</name>
    <message>
        <source>The spreadsheet shows an error here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one of the known words: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same as row %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same as row %1 of sheet “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintFonts</name>
    <message>
        <source>No Simplified Chinese font is installed, so nothing can be printed. Install one, on Debian the package %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Usage: liaison COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command: --format table|json|csv, --actor NAME, --lang zh_CN|en, --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DB is a file or postgresql://user@host/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 failed, 2 wrong usage, 3 done but some input rows were refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. See liaison --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: liaison %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a format; there are table, json and csv.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RankCommand</name>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank in group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scheme %1, version %2; of %3 points; %n ranked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>; data from %1 to %2, cut off on %3; journal %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank stations, deputies or towns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatioRule</name>
    <message>
        <source>Expected a target above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentages are for rates only, found %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A target per mandate needs a measure that is a rate per mandate-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in proportion to the target %1, at most %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in proportion to the target %1 a month, at most %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in proportion to the target %1 per deputy, at most %2 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in proportion to the target %1 per deputy and month, at most %2 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadSession</name>
    <message>
        <source>%1: %2</source>
        <comment>file: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sheet “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sheet “%2”, row %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was cut off. Open it in a spreadsheet program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in a spreadsheet program, remove the password and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell holds more than %L1 kilobytes of text, which no register does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reception</name>
    <message>
        <source>reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outreach reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the reception took place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputy group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step of an opinion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedRows</name>
    <message>
        <source>%1 “%2”: %3</source>
        <comment>column “value”: reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterScanner</name>
    <message>
        <source>The file “%1” contains no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file “%1”, no row with column titles was found. Looked for %2.
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sheet “%2”, row %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”: row %2 looks like the row of column titles, but lacks %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”: no row with column titles. It begins with: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterService</name>
    <message>
        <source>New %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowSink</name>
    <message>
        <source>The row has more than %L1 columns. Is this the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %L1 rows. Divide it and read the parts one by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemeProblem</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemeProblems</name>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The evaluation scheme cannot be used:
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemeReader</name>
    <message>
        <source>Expected an object with the scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheme has at most %1 indicators, found %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program reads format %1. The scheme was written for another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a rate can have nothing to measure; these measures are plain numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; needs plain numbers, but a measure is a rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule &quot;%1&quot; needs rates, but a measure is a plain number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many measures for the rule &quot;%1&quot;: %2, at most %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit can reach this grade: the maximum is %1 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %1, the sum of the maxima below; found %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; is already taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>nothing to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: full points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: left out, the total is scaled up from the other indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts have no measure &quot;%1&quot;, which indicator %2 (%3) needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the facts the measure &quot;%1&quot; is of another kind (number or rate) than indicator %2 (%3) was written for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts have no measure &quot;%1&quot;, which the scheme needs for ranking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>District: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” already holds a database. It was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a term. Write its first and last year: 2021-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a number of days from 1 to 3650.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetCommand</name>
    <message>
        <source>Name the file: -o FILE.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose sheet is printed: --name NAME or --all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the sheets by --order rank or --order name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n sheet(s) to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>print evaluation sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scoring rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetLayout</name>
    <message>
        <source>The sheet of %1 is too long to be printed: at most %L2 entries, %L3 characters in one text and %L4 in all are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet of %1 cannot be printed: its signature blocks or its foot do not fit on a page. Shorten their texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data up to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPainter</name>
    <message>
        <source>The printer or file did not accept the sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet to print.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %L1 MB. Divide it and read the parts one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an archive, but no spreadsheet. Unpack it and choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file of Excel 97 to 2003 (.xls) or another old Office file. Open it and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetService</name>
    <message>
        <source>Some indicators had nothing to measure; the total is scaled up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n ranked)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(seal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>      year    month    day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by town or subdistrict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval by the district&apos;s standing committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (tied)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>liaison station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liaison room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liaison point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose station, room or point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an area above 0 and up to 1,000,000 square metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StationIndex</name>
    <message>
        <source>There is no such town; import the register of stations first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station belongs to %1, not to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several stations have this name (%1); add a column with the town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no stations yet; import the register of stations first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such station. Similar names: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StationRowPlanner</name>
    <message>
        <source>A station of this name is stored already in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not end in 街道, 镇 or 乡, so the kind of town is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The population belongs into the row of the town&apos;s station; it is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far the town had %L1 residents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no station of this name in the town; stored without one above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The town has no station (联络站); stored without one above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The town has several stations (联络站); name the one above it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no database “%1”. Create it with “liaison init”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a database of this program. It was left untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer version of this program. Install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the database. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written: permission is missing. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Keep the file, run “liaison verify” and restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records depend on this, or a value is not allowed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed the record in the meantime. Nothing was changed; look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>%1 cannot be written: give it a name that ends in .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>This is neither a spreadsheet nor a text file. Use .xlsx, .ods or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is neither in UTF-8 nor in GB18030, but perhaps in %1. Save the file as UTF-8 or as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnrankedUnit</name>
    <message>
        <source>Too few to rank: no indicator could be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few to rank: %1 is unknown, at least %2 needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few to rank: %1 is %2, at least %3 needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the visit took place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>No worksheet has a row or cell “%1”: the file is damaged. Open it in a spreadsheet program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxTableWriter</name>
    <message>
        <source>no workbook can be made in the folder for temporary files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worksheet holds at most %1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worksheet holds at most %1 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 has a text of %2 characters, and a cell holds at most %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Write a .csv file, which has no such limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder for temporary files is full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>The file has more than %L1 sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Office file, but no spreadsheet. Copy its table into a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than %L1 MB of different texts. Divide it and read the parts one by one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The file has more parts than any register needs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipPart</name>
    <message>
        <source>The file unpacks to far more than a register holds. It may have been made to do harm; ask the sender for it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
