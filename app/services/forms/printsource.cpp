#include "app/services/forms/printsource.h"

#include "app/report/checkcode.h"
#include "app/services/evaluationservice.h"
#include "app/storage/mapping/organisationmapping.h"

namespace liaison {

PrintSource::PrintSource(Session &openSession)
    : session{openSession}
    , names{openSession.database()}
    , head{Journal{openSession.database()}.head()}
    , today{openSession.clock().today()}
{
    const QList<StoredDistrict> districts = Repository<District>{session.database()}.all();
    if (!districts.isEmpty())
        district = districts.first().value.name;
}

QString PrintSource::deputies(const QList<MandateId> &ids) const
{
    QStringList result;
    for (const MandateId id : ids)
        result.append(names.deputy(id.value()));
    return result.join(u'、');
}

PrintForm PrintSource::form(const QString &title, const QString &unit, const QString &period) const
{
    PrintForm form{.title = title, .unit = unit, .period = period};
    QStringList subtitle{unit, period};
    subtitle.removeAll({});
    form.parts.append(PrintForm::Title{title, subtitle.join(QStringLiteral("　"))});
    form.cutOff = today.toString(Qt::ISODate);
    form.printedBy = session.actor();
    form.journalHead = head.shortText();
    return form;
}

PrintForm PrintSource::form(const QString &title, const QString &unit, const Evaluation &evaluation) const
{
    PrintForm result = form(title, unit, evaluation.period.displayText());
    const Scheme &scheme = evaluation.scores.scheme();
    result.exampleMark = scheme.exampleMark.text();
    result.schemeVersion =
        QStringLiteral("%1 %2 (%3)").arg(scheme.id, scheme.version, scheme.fingerprint().left(8));
    result.cutOff = evaluation.scope.cutOff.toString(Qt::ISODate);
    result.journalHead = evaluation.head.shortText();
    return result;
}

QString displayText(const std::optional<Period> &period, const DateRange &days)
{
    if (period && period->range() == days)
        return period->displayText();
    if (days.first == days.last)
        return dayText(days.first);
    return QStringLiteral("%1 – %2").arg(dayText(days.first), dayText(days.last));
}

PrintForm PrintSource::blankForm(const QString &title) const
{
    PrintForm result = form(title, QString{}, QString{});
    result.cutOff.clear();
    result.journalHead.clear();
    return result;
}

PrintForm finished(PrintForm form)
{
    form.contentCode = checkCode(contentStatements(form));
    return form;
}

QString FormTexts::noEntries()
{
    return tr("No entries");
}

QString FormTexts::dateLine()
{
    return tr("      year    month    day");
}

QString FormTexts::signature()
{
    return tr("Signature:");
}

QString FormTexts::seal()
{
    return tr("(seal)");
}

QString FormTexts::ratingBoxes()
{
    return tr("□ satisfied    □ mostly satisfied    □ dissatisfied");
}

} // namespace liaison
