#include "ui/pages/ranking/rankingbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace liaison {

namespace {

const QString FromFile = QStringLiteral("file:");

} // namespace

RankingBar::RankingBar(QWidget *parent)
    : QWidget{parent}
    , m_subject{new QComboBox{this}}
    , m_scheme{new QComboBox{this}}
    , m_example{new QLabel{this}}
    , m_group{new QComboBox{this}}
    , m_search{new QLineEdit{this}}
{
    m_subject->setObjectName(QStringLiteral("rankingSubject"));
    m_subject->addItem(tr("Stations"), static_cast<int>(Subject::Station));
    m_subject->addItem(tr("Deputies"), static_cast<int>(Subject::Deputy));
    m_subject->addItem(tr("Towns"), static_cast<int>(Subject::Town));
    m_scheme->setObjectName(QStringLiteral("rankingScheme"));
    m_scheme->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scheme->setMinimumContentsLength(12);
    m_scheme->setProperty("mayElide", true); // the tooltip has all of it
    m_group->setObjectName(QStringLiteral("rankingGroup"));
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_example->setObjectName(QStringLiteral("exampleMark"));
    m_example->setTextFormat(Qt::PlainText);
    m_example->setFrameShape(QFrame::Box);
    m_example->setMargin(2);
    m_search->setObjectName(QStringLiteral("rankingSearch"));
    m_search->setAccessibleName(tr("Search by name"));
    m_search->setPlaceholderText(tr("Name, pinyin or initials"));
    m_search->setClearButtonEnabled(true);

    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    addLabelled(tr("&Who:"), m_subject, 0);
    addLabelled(tr("&Scheme:"), m_scheme, 3);
    row->addWidget(m_example);
    addLabelled(tr("Peer &group:"), m_group, 0);
    row->addSpacing(8);
    row->addWidget(m_search, 2);
    setGroups({});

    connect(m_subject, &QComboBox::currentIndexChanged, this, &RankingBar::subjectChosen);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, [this] {
        const QString key = m_scheme->currentData().toString();
        if (key == FromFile) {
            Q_EMIT fileWanted();
            return;
        }
        showExample();
        Q_EMIT choiceChosen(key);
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT groupChosen(group()); });
    connect(m_search, &QLineEdit::textChanged, this, &RankingBar::searchChanged);
}

void RankingBar::addLabelled(const QString &text, QComboBox *combo, int stretch)
{
    auto *label = new QLabel{text, this};
    label->setBuddy(combo);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addWidget(label);
    row->addWidget(combo, stretch);
}

Subject RankingBar::subject() const
{
    return static_cast<Subject>(m_subject->currentData().toInt());
}

void RankingBar::setSubject(Subject subject)
{
    const QSignalBlocker quiet{m_subject};
    m_subject->setCurrentIndex(m_subject->findData(static_cast<int>(subject)));
}

void RankingBar::setChoices(const QList<SchemeChoice> &choices, const QString &key)
{
    const QSignalBlocker quiet{m_scheme};
    m_choices = choices;
    m_scheme->clear();
    for (const SchemeChoice &choice : choices) {
        m_scheme->addItem(choice.title(), choice.key);
        m_scheme->setItemData(m_scheme->count() - 1, choice.scheme.source.text(), Qt::ToolTipRole);
    }
    m_scheme->insertSeparator(m_scheme->count());
    m_scheme->addItem(tr("From a file…"), FromFile);
    setChoice(key);
}

void RankingBar::setChoice(const QString &key)
{
    const QSignalBlocker quiet{m_scheme};
    m_scheme->setCurrentIndex(m_scheme->findData(key));
    showExample();
}

void RankingBar::showExample()
{
    const QString key = m_scheme->currentData().toString();
    const auto chosen = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                     [&key](const SchemeChoice &choice) { return choice.key == key; });
    const QString mark = chosen == m_choices.cend() ? QString{} : chosen->scheme.exampleMark.text();
    m_example->setText(mark);
    m_example->setVisible(!mark.isEmpty());
    m_example->setToolTip(chosen == m_choices.cend() ? QString{} : chosen->scheme.source.text());
    m_scheme->setToolTip(m_scheme->currentText());
}

void RankingBar::setGroups(const QStringList &groups)
{
    const QString chosen = group();
    const QSignalBlocker quiet{m_group};
    m_group->clear();
    m_group->addItem(tr("All together"), QString{});
    for (const QString &name : groups)
        m_group->addItem(name, name);
    m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
    m_group->setEnabled(!groups.isEmpty());
}

QString RankingBar::group() const
{
    return m_group->currentData().toString();
}

void RankingBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace liaison
