#include "ui/forms/scheme/schemelisteditors.h"

#include "ui/forms/scheme/schemedocument.h"
#include "ui/shell/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace liaison {

namespace {

JsonNode arrayNode(const QList<JsonNode> &items)
{
    JsonNode node;
    node.kind = JsonNode::Kind::Array;
    node.items = items;
    return node;
}

JsonNode textsNode(const QStringList &texts)
{
    QList<JsonNode> items;
    for (const QString &text : texts)
        items.append(SchemeDocument::textNode(text));
    return arrayNode(items);
}

QToolButton *iconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton{parent};
    button->setIcon(QIcon::fromTheme(icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

class ChecksEditor final : public SchemeFieldEditor
{
    Q_DECLARE_TR_FUNCTIONS(ChecksEditor)

public:
    ChecksEditor(const QList<std::pair<QString, QString>> &choices, const QString &path, const QString &label,
                 QWidget *parent)
        : SchemeFieldEditor{parent}
    {
        auto *grid = new QGridLayout{this};
        grid->setContentsMargins(0, 0, 0, 0);
        constexpr int Columns = 3;
        for (const auto &[value, text] : choices) {
            auto *box = new QCheckBox{text, this};
            box->setObjectName(path + u':' + value);
            box->setAccessibleDescription(label);
            const int place = static_cast<int>(m_boxes.size());
            grid->addWidget(box, place / Columns, place % Columns);
            m_boxes.append({value, box});
            connect(box, &QCheckBox::clicked, this, &ChecksEditor::edited);
        }
        if (m_boxes.isEmpty())
            grid->addWidget(new QLabel{tr("The scheme names no raters."), this}, 0, 0);
        else
            setFocusProxy(m_boxes.first().second);
    }

    void load(const JsonNode *node) override
    {
        m_order.clear();
        if (node != nullptr) {
            for (const JsonNode &item : node->items)
                m_order.append(item.text);
        }
        for (const auto &[value, box] : m_boxes)
            box->setChecked(m_order.contains(value));
    }

    std::optional<JsonNode> value() const override
    {
        QStringList chosen = m_order;
        for (const auto &[value, box] : m_boxes) {
            if (!box->isChecked())
                chosen.removeAll(value);
            else if (!chosen.contains(value))
                chosen.append(value);
        }
        return chosen.isEmpty() ? std::nullopt : std::optional{textsNode(chosen)};
    }

private:
    QList<std::pair<QString, QCheckBox *>> m_boxes;
    QStringList m_order;
};

class MeasuresEditor final : public SchemeFieldEditor
{
    Q_DECLARE_TR_FUNCTIONS(MeasuresEditor)

public:
    MeasuresEditor(const QList<std::pair<QString, QString>> &choices, const QString &path,
                   const QString &label, QWidget *parent)
        : SchemeFieldEditor{parent}
        , m_list{new QListWidget{this}}
        , m_add{new QComboBox{this}}
        , m_remove{new QPushButton{tr("Take out"), this}}
        , m_choices{choices}
    {
        auto *down = new QVBoxLayout{this};
        down->setContentsMargins(0, 0, 0, 0);
        down->addWidget(m_list);
        auto *across = new QHBoxLayout;
        across->addWidget(m_add, 1);
        across->addWidget(m_remove);
        down->addLayout(across);
        m_list->setObjectName(path);
        m_list->setAccessibleName(label);
        m_list->setFixedHeight(fontMetrics().lineSpacing() * 7 / 2);
        m_add->setObjectName(path + QStringLiteral(":add"));
        m_add->setAccessibleName(tr("%1: add").arg(label));
        m_add->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_add->setMinimumContentsLength(16);
        m_add->addItem(tr("Add what is counted…"), QString{});
        for (const auto &[value, text] : m_choices)
            m_add->addItem(text, value);
        setFocusProxy(m_add);
        connect(m_add, &QComboBox::activated, this, [this] {
            const QString chosen = m_add->currentData().toString();
            m_add->setCurrentIndex(0);
            if (chosen.isEmpty() || ids().contains(chosen))
                return;
            append(chosen);
            Q_EMIT edited();
        });
        connect(m_remove, &QPushButton::clicked, this, [this] {
            const int row = qMax(0, m_list->currentRow());
            if (m_list->count() == 0)
                return;
            delete m_list->takeItem(row);
            Q_EMIT edited();
        });
    }

    void load(const JsonNode *node) override
    {
        m_list->clear();
        if (node != nullptr) {
            for (const JsonNode &item : node->items)
                append(item.text);
        }
    }

    std::optional<JsonNode> value() const override
    {
        const QStringList chosen = ids();
        return chosen.isEmpty() ? std::nullopt : std::optional{textsNode(chosen)};
    }

private:
    [[nodiscard]] QStringList ids() const
    {
        QStringList result;
        for (int i = 0; i < m_list->count(); ++i)
            result.append(m_list->item(i)->data(Qt::UserRole).toString());
        return result;
    }
    void append(const QString &id)
    {
        const auto known = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                        [&id](const auto &choice) { return choice.first == id; });
        auto *item = new QListWidgetItem{known == m_choices.cend() ? id : known->second, m_list};
        item->setData(Qt::UserRole, id);
    }

    QListWidget *m_list;
    QComboBox *m_add;
    QPushButton *m_remove;
    QList<std::pair<QString, QString>> m_choices;
};

class RowsEditor final : public SchemeFieldEditor
{
    Q_DECLARE_TR_FUNCTIONS(RowsEditor)

public:
    RowsEditor(const SchemeField &field, const SchemeNames &names, const QString &path, const QString &label,
               QWidget *parent)
        : SchemeFieldEditor{parent}
        , m_field{field}
        , m_names{names}
        , m_path{path}
        , m_label{label}
        , m_add{new QPushButton{QIcon::fromTheme(QStringLiteral("list-add")), tr("Add a row"), this}}
    {
        auto *down = new QVBoxLayout{this};
        down->setContentsMargins(0, 0, 0, 0);
        if (!field.hint.isEmpty()) {
            auto *hint = new QLabel{field.hint, this};
            hint->setWordWrap(true);
            down->addWidget(hint);
        }
        m_table = new QWidget{this};
        down->addWidget(m_table);
        m_add->setObjectName(path + QStringLiteral(":add"));
        m_add->setAccessibleDescription(label);
        m_add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        down->addWidget(m_add);
        connect(m_add, &QPushButton::clicked, this, [this] {
            m_nodes.append(SchemeDocument::objectNode({}));
            build();
            m_rows.last().first()->setFocus();
            Q_EMIT edited();
        });
    }

    void load(const JsonNode *node) override
    {
        m_nodes = node == nullptr ? QList<JsonNode>{} : node->items;
        build();
    }

    std::optional<JsonNode> value() const override
    {
        QList<JsonNode> nodes;
        for (qsizetype row = 0; row < m_rows.size(); ++row)
            nodes.append(rowNode(row));
        return nodes.isEmpty() ? std::nullopt : std::optional{arrayNode(nodes)};
    }

    void focusAt(const QString &rest) override
    {
        const qsizetype row = rest.mid(1, rest.indexOf(u']') - 1).toInt();
        const QString key = rest.section(u']', 1).mid(1);
        if (!rest.startsWith(u'[') || row >= m_rows.size()) {
            m_add->setFocus();
            return;
        }
        for (qsizetype i = 0; i < m_field.parts.size(); ++i) {
            if (key.startsWith(m_field.parts.at(i).key)) {
                m_rows.at(row).at(i)->focusAt(key.mid(m_field.parts.at(i).key.size()));
                return;
            }
        }
        m_rows.at(row).first()->setFocus();
    }

private:
    [[nodiscard]] JsonNode rowNode(qsizetype row) const
    {
        QList<JsonMember> members;
        for (qsizetype i = 0; i < m_field.parts.size(); ++i) {
            if (const std::optional<JsonNode> value = m_rows.at(row).at(i)->value())
                members.append({m_field.parts.at(i).key, *value});
        }
        return SchemeDocument::objectNode(members);
    }

    void build()
    {
        m_rows.clear();
        auto *table = new QWidget{this};
        auto *grid = new QGridLayout{table};
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(4);
        grid->setVerticalSpacing(2);
        for (int column = 0; column < m_field.parts.size() && !m_nodes.isEmpty(); ++column) {
            auto *head = new QLabel{m_field.parts.at(column).label, table};
            head->setToolTip(m_field.parts.at(column).hint);
            grid->addWidget(head, 0, column);
        }
        for (int row = 0; row < m_nodes.size(); ++row)
            buildRow(table, grid, row);
        layout()->replaceWidget(m_table, table);
        m_table->hide();
        m_table->deleteLater();
        m_table = table;
        table->show();
    }

    void buildRow(QWidget *table, QGridLayout *grid, int row)
    {
        QList<SchemeFieldEditor *> editors;
        for (int column = 0; column < m_field.parts.size(); ++column) {
            const SchemeField &part = m_field.parts.at(column);
            const QString path = QStringLiteral("%1[%2].%3").arg(m_path).arg(row).arg(part.key);
            SchemeFieldEditor *editor =
                make(part, m_names, path, tr("%1, row %2: %3").arg(m_label).arg(row + 1).arg(part.label),
                     true, table);
            const JsonNode &node = m_nodes.at(row);
            const auto member =
                std::find_if(node.members.cbegin(), node.members.cend(),
                             [&part](const JsonMember &known) { return known.key == part.key; });
            editor->load(member == node.members.cend() ? nullptr : &member->value);
            grid->addWidget(editor, row + 1, column);
            editors.append(editor);
            connect(editor, &SchemeFieldEditor::edited, this, [this, row] {
                m_nodes[row] = rowNode(row);
                Q_EMIT edited();
            });
        }
        const int last = static_cast<int>(m_field.parts.size());
        auto *up = iconButton(QStringLiteral("go-up"), tr("Move row %1 up").arg(row + 1), table);
        up->setEnabled(row > 0);
        auto *remove = iconButton(QStringLiteral("list-remove"), tr("Remove row %1").arg(row + 1), table);
        remove->setObjectName(QStringLiteral("%1[%2]:remove").arg(m_path).arg(row));
        grid->addWidget(up, row + 1, last);
        grid->addWidget(remove, row + 1, last + 1);
        connect(up, &QToolButton::clicked, this, [this, row] {
            m_nodes.move(row, row - 1);
            build();
            Q_EMIT edited();
        });
        connect(remove, &QToolButton::clicked, this, [this, row] {
            m_nodes.removeAt(row);
            build();
            Q_EMIT edited();
        });
        m_rows.append(editors);
    }

    SchemeField m_field;
    SchemeNames m_names;
    QString m_path;
    QString m_label;
    QPushButton *m_add;
    QWidget *m_table = nullptr;
    QList<JsonNode> m_nodes;
    QList<QList<SchemeFieldEditor *>> m_rows;
};

} // namespace

SchemeFieldEditor *makeChecksEditor(const QList<std::pair<QString, QString>> &choices, const QString &path,
                                    const QString &label, QWidget *parent)
{
    return new ChecksEditor{choices, path, label, parent};
}

SchemeFieldEditor *makeMeasuresEditor(const QList<std::pair<QString, QString>> &choices, const QString &path,
                                      const QString &label, QWidget *parent)
{
    return new MeasuresEditor{choices, path, label, parent};
}

SchemeFieldEditor *makeRowsEditor(const SchemeField &field, const SchemeNames &names, const QString &path,
                                  const QString &label, QWidget *parent)
{
    return new RowsEditor{field, names, path, label, parent};
}

} // namespace liaison
