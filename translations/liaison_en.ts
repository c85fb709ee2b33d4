<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BulkService</name>
    <message numerus="yes">
        <source>At most %n record(s) can be changed in one go.</source>
        <translation>
            <numerusform>At most %n record can be changed in one go.</numerusform>
            <numerusform>At most %n records can be changed in one go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n record(s) of “%2”</source>
        <translation>
            <numerusform>%1 of %n record of “%2”</numerusform>
            <numerusform>%1 of %n records of “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n record(s) can be removed in one go.</source>
        <translation>
            <numerusform>At most %n record can be removed in one go.</numerusform>
            <numerusform>At most %n records can be removed in one go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n record(s) of “%1”</source>
        <translation>
            <numerusform>Removal of %n record of “%1”</numerusform>
            <numerusform>Removal of %n records of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartService</name>
    <message numerus="yes">
        <source>n = %n station(s)</source>
        <translation>
            <numerusform>n = %n station</numerusform>
            <numerusform>n = %n stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>n = %n town(s)</source>
        <translation>
            <numerusform>n = %n town</numerusform>
            <numerusform>n = %n towns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>n = %n mandate(s)</source>
        <translation>
            <numerusform>n = %n mandate</numerusform>
            <numerusform>n = %n mandates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>n = %n entries</source>
        <translation>
            <numerusform>n = %n entry</numerusform>
            <numerusform>n = %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late after %n day(s)</source>
        <translation>
            <numerusform>late after %n day</numerusform>
            <numerusform>late after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>n = %n opinion(s)</source>
        <translation>
            <numerusform>n = %n opinion</numerusform>
            <numerusform>n = %n opinions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further categories</source>
        <translation>
            <numerusform>%n further category</numerusform>
            <numerusform>%n further categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueService</name>
    <message numerus="yes">
        <source>%n publicity item(s) for %1</source>
        <translation>
            <numerusform>%n publicity item for %1</numerusform>
            <numerusform>%n publicity items for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) to review, the oldest entered on %1</source>
        <translation>
            <numerusform>%n entry to review, entered on %1</numerusform>
            <numerusform>%n entries to review, the oldest entered on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no entry for %n day(s), the last on %1</source>
        <translation>
            <numerusform>no entry for %n day, the last on %1</numerusform>
            <numerusform>no entry for %n days, the last on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review of %n entry(ies)</source>
        <translation>
            <numerusform>Review of %n entry</numerusform>
            <numerusform>Review of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsFile</name>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>and %n more problem</numerusform>
            <numerusform>and %n more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n town(s)</source>
        <translation>
            <numerusform>%n town</numerusform>
            <numerusform>%n towns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n station</numerusform>
            <numerusform>%n stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s)</source>
        <translation>
            <numerusform>%n mandate</numerusform>
            <numerusform>%n mandates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reception(s)</source>
        <translation>
            <numerusform>%n reception</numerusform>
            <numerusform>%n receptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s)</source>
        <translation>
            <numerusform>%n opinion</numerusform>
            <numerusform>%n opinions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n office</numerusform>
            <numerusform>%n offices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) read</source>
        <translation>
            <numerusform>%1: %n row read</numerusform>
            <numerusform>%1: %n rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorScorer</name>
    <message numerus="yes">
        <source>%1: %2, the median of %n value(s) of the peer group, stands for it</source>
        <translation>
            <numerusform>%1: %2, the median of %n value of the peer group, stands for it</numerusform>
            <numerusform>%1: %2, the median of %n values of the peer group, stands for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListCommand</name>
    <message numerus="yes">
        <source>%n row(s) shown; there are more.</source>
        <translation>
            <numerusform>%n row shown; there are more.</numerusform>
            <numerusform>%n rows shown; there are more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n row to %1.</numerusform>
            <numerusform>Wrote %n rows to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpinionDue</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n day(s)</source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered %n day(s) late</source>
        <translation>
            <numerusform>answered %n day late</numerusform>
            <numerusform>answered %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message numerus="yes">
        <source>Wrote %1: %n form(s) to %2.</source>
        <translation>
            <numerusform>Wrote %1: %n form to %2.</numerusform>
            <numerusform>Wrote %1: %n forms to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileService</name>
    <message numerus="yes">
        <source>No entry for %n day(s); the last is of %1.</source>
        <translation>
            <numerusform>No entry for %n day; the last is of %1.</numerusform>
            <numerusform>No entry for %n days; the last is of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opinions, %n overdue</source>
        <translation>
            <numerusform>Opinions, %n overdue</numerusform>
            <numerusform>Opinions, %n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RankCommand</name>
    <message numerus="yes">
        <source>Scheme %1, version %2; of %3 points; %n ranked</source>
        <translation>
            <numerusform>Scheme %1, version %2; of %3 points; %n ranked</numerusform>
            <numerusform>Scheme %1, version %2; of %3 points; %n ranked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceptionService</name>
    <message numerus="yes">
        <source>New reception with %n opinion(s)</source>
        <translation>
            <numerusform>New reception with %n opinion</numerusform>
            <numerusform>New reception with %n opinions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundCommand</name>
    <message numerus="yes">
        <source>%n score(s) stored</source>
        <translation>
            <numerusform>%n score stored</numerusform>
            <numerusform>%n scores stored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundService</name>
    <message numerus="yes">
        <source>Round %1: %n score(s) (%2)</source>
        <translation>
            <numerusform>Round %1: %n score (%2)</numerusform>
            <numerusform>Round %1: %n scores (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) of this round wait for a decision.</source>
        <translation>
            <numerusform>%n appeal of this round waits for a decision.</numerusform>
            <numerusform>%n appeals of this round wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemeProblems</name>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>and %n more problem</numerusform>
            <numerusform>and %n more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetCommand</name>
    <message numerus="yes">
        <source>Wrote %n sheet(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n sheet to %1.</numerusform>
            <numerusform>Wrote %n sheets to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetService</name>
    <message numerus="yes">
        <source>%1 (%n ranked)</source>
        <translation>
            <numerusform>%1 (%n ranked)</numerusform>
            <numerusform>%1 (%n ranked)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::AttendanceTable</name>
    <message numerus="yes">
        <source>%n deputy(ies) invited.</source>
        <translation>
            <numerusform>%n deputy invited.</numerusform>
            <numerusform>%n deputies invited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::BulkEditDialog</name>
    <message numerus="yes">
        <source>%n record(s) of “%1” shall get the same value. It is one step of undo.</source>
        <translation>
            <numerusform>%n record of “%1” shall get this value. It is one step of undo.</numerusform>
            <numerusform>%n records of “%1” shall get the same value. It is one step of undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed.</source>
        <translation>
            <numerusform>%n record changed.</numerusform>
            <numerusform>%n records changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: %n record(s) cannot have this value.</source>
        <translation>
            <numerusform>Nothing was changed: %n record cannot have this value.</numerusform>
            <numerusform>Nothing was changed: %n records cannot have this value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the other %n</source>
        <translation>
            <numerusform>Change the other %n</numerusform>
            <numerusform>Change the other %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::DueModel</name>
    <message numerus="yes">
        <source>%1, %n day(s) overdue</source>
        <translation>
            <numerusform>%1, %n day overdue</numerusform>
            <numerusform>%1, %n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::DuplicateBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::ExplanationPanel</name>
    <message numerus="yes">
        <source>%1; %n record(s), Enter opens one</source>
        <translation>
            <numerusform>%1; %n record, Enter opens it</numerusform>
            <numerusform>%1; %n records, Enter opens one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::HelpWindow</name>
    <message numerus="yes">
        <source>In %n topic(s)</source>
        <translation>
            <numerusform>In %n topic</numerusform>
            <numerusform>In %n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::ImportSummaryStep</name>
    <message numerus="yes">
        <source>%n town(s)</source>
        <translation>
            <numerusform>%n town</numerusform>
            <numerusform>%n towns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n station(s)</source>
        <translation>
            <numerusform>%n station</numerusform>
            <numerusform>%n stations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandate(s)</source>
        <translation>
            <numerusform>%n mandate</numerusform>
            <numerusform>%n mandates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reception(s)</source>
        <translation>
            <numerusform>%n reception</numerusform>
            <numerusform>%n receptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s)</source>
        <translation>
            <numerusform>%n opinion</numerusform>
            <numerusform>%n opinions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s)</source>
        <translation>
            <numerusform>%n office</numerusform>
            <numerusform>%n offices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::IndicatorModel</name>
    <message numerus="yes">
        <source>median of %n unit(s) of the peer group: %1 points</source>
        <translation>
            <numerusform>median of %n unit of the peer group: %1 points</numerusform>
            <numerusform>median of %n units of the peer group: %1 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::ListPage</name>
    <message numerus="yes">
        <source>Remove %n record(s)?</source>
        <translation>
            <numerusform>Remove %n record?</numerusform>
            <numerusform>Remove %n records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n record(s)</source>
        <comment>button</comment>
        <translation>
            <numerusform>Remove %n record</numerusform>
            <numerusform>Remove %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) removed.</source>
        <translation>
            <numerusform>%n record removed.</numerusform>
            <numerusform>%n records removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::NamesakeChoice</name>
    <message numerus="yes">
        <source>%n person(s) of this name is/are on file. Is it one of them?</source>
        <translation>
            <numerusform>%n person of this name is on file. Is it the same one?</numerusform>
            <numerusform>%n persons of this name are on file. Is it one of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::PrintJob</name>
    <message numerus="yes">
        <source>Wrote %n form(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n form to %1.</numerusform>
            <numerusform>Wrote %n forms to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s) to the folder %1.</source>
        <translation>
            <numerusform>Wrote %n file to the folder %1.</numerusform>
            <numerusform>Wrote %n files to the folder %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent %n form(s) to the printer.</source>
        <translation>
            <numerusform>Sent %n form to the printer.</numerusform>
            <numerusform>Sent %n forms to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::PrintingOptions</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::RankingModel</name>
    <message numerus="yes">
        <source>up %n place(s) since %1 (rank %2 then)</source>
        <translation>
            <numerusform>up %n place since %1 (rank %2 then)</numerusform>
            <numerusform>up %n places since %1 (rank %2 then)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s) since %1 (rank %2 then)</source>
        <translation>
            <numerusform>down %n place since %1 (rank %2 then)</numerusform>
            <numerusform>down %n places since %1 (rank %2 then)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::RankingPage</name>
    <message numerus="yes">
        <source>Too few to rank: %n. They are neither first nor last.</source>
        <translation>
            <numerusform>Too few to rank: %n. It is neither first nor last.</numerusform>
            <numerusform>Too few to rank: %n. They are neither first nor last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranked; data up to %1.</source>
        <translation>
            <numerusform>%n ranked; data up to %1.</numerusform>
            <numerusform>%n ranked; data up to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::RecordPage</name>
    <message numerus="yes">
        <source>Entered %n day(s) after the event: late.</source>
        <translation>
            <numerusform>Entered %n day after the event: late.</numerusform>
            <numerusform>Entered %n days after the event: late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered %n day(s) after the event.</source>
        <translation>
            <numerusform>Entered %n day after the event.</numerusform>
            <numerusform>Entered %n days after the event.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::RoundDetail</name>
    <message numerus="yes">
        <source>%n score(s) are not saved.</source>
        <translation>
            <numerusform>%n score is not saved.</numerusform>
            <numerusform>%n scores are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) wait for a decision; until then the round cannot be sealed.</source>
        <translation>
            <numerusform>%n appeal waits for a decision; until then the round cannot be sealed.</numerusform>
            <numerusform>%n appeals wait for a decision; until then the round cannot be sealed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::RoundReplayPanel</name>
    <message numerus="yes">
        <source>✗ From the records as they are now: %n figure(s) differ. Open a line to see the record.</source>
        <translation>
            <numerusform>✗ From the records as they are now: %n figure differs. Open a line to see the record.</numerusform>
            <numerusform>✗ From the records as they are now: %n figures differ. Open a line to see the record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::RoundScoresPanel</name>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%n cell pasted</numerusform>
            <numerusform>%n cells pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n unsaved (*)</source>
        <translation>
            <numerusform>; %n unsaved (*)</numerusform>
            <numerusform>; %n unsaved (*)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n of them not allowed (✗)</source>
        <translation>
            <numerusform>, %n of them not allowed (✗)</numerusform>
            <numerusform>, %n of them not allowed (✗)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) stored</source>
        <translation>
            <numerusform>%n score stored</numerusform>
            <numerusform>%n scores stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) refused: %1</source>
        <translation>
            <numerusform>%n score refused: %1</numerusform>
            <numerusform>%n scores refused: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s) refused.</source>
        <translation>
            <numerusform>%1, %n row refused.</numerusform>
            <numerusform>%1, %n rows refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::SchemeEditor</name>
    <message numerus="yes">
        <source>✗ %n thing(s) do not fit together yet:</source>
        <translation>
            <numerusform>✗ %n thing does not fit together yet:</numerusform>
            <numerusform>✗ %n things do not fit together yet:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::SchemeWhatIf</name>
    <message numerus="yes">
        <source>%n unit(s): the same points and ranks as now.</source>
        <translation>
            <numerusform>%n unit: the same points and ranks as now.</numerusform>
            <numerusform>%n units: the same points and ranks as now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit(s) change their rank, %2 their points.</source>
        <translation>
            <numerusform>%1 of %n unit changes its rank, %2 its points.</numerusform>
            <numerusform>%1 of %n units change their rank, %2 their points.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::StartPage</name>
    <message numerus="yes">
        <source>%n thing(s) due</source>
        <translation>
            <numerusform>%n thing due</numerusform>
            <numerusform>%n things due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>%n of them overdue</numerusform>
            <numerusform>%n of them overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>liaison::Suggestions</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
</TS>
